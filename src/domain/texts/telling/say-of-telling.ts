import { speaker } from '../speaker';
import { ENGLISH_TELLING } from './english';
import { GERMAN_TELLING } from './german';

/** One text about the ways to the person on call. */
export const sayOfTelling = speaker(ENGLISH_TELLING, { de: GERMAN_TELLING });
