import { ENGLISH_TEXTS } from './languages/english';
import { LANGUAGES } from './languages/languages';
import { speaker } from './speaker';

export type TextKey = keyof typeof ENGLISH_TEXTS;

/** One text of messages and notes in the wanted language, English where the app does not speak it. Missing values do not compile. */
export const say = speaker(ENGLISH_TEXTS, LANGUAGES);
