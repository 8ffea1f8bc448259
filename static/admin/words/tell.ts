import { speaker } from '../../../src/domain/texts/speaker';
import { ENGLISH_WORDS } from './english';
import { GERMAN_WORDS } from './german';

/** One text of the admin page in the wanted language. */
export const tell = speaker(ENGLISH_WORDS, { de: GERMAN_WORDS });

export type WordKey = keyof typeof ENGLISH_WORDS;
