import { compileLexicon } from './compile-lexicon';
import { ENGLISH } from './english';
import { GERMAN } from './german';

/** The languages that ship with the app. */
export const DEFAULT_LEXICON = compileLexicon([GERMAN, ENGLISH]);
