import { speaker } from '../speaker';
import { ENGLISH_PANEL } from './english';
import { GERMAN_PANEL } from './german';

/** One text of the screens that staff see beside a ticket. */
export const sayInPanel = speaker(ENGLISH_PANEL, { de: GERMAN_PANEL });
