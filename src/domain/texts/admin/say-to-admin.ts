import { speaker } from '../speaker';
import { ENGLISH_ADMIN } from './english';
import { GERMAN_ADMIN } from './german';

/** One text that admins read, made where the rules are. */
export const sayToAdmin = speaker(ENGLISH_ADMIN, { de: GERMAN_ADMIN });
