import type { Rules } from '../rules/rules';

/** Language of internal notes, of the app's fields and of what a ticket remembers: the project's own, English unless an admin says otherwise. */
export const noteLanguage = ({ settings }: Pick<Rules, 'settings'>): string => settings.noteLanguage ?? 'en';
