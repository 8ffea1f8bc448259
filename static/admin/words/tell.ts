import { speaker } from '../../../src/domain/texts/speaker';
import { ENGLISH_WORDS } from './english';
import { ENGLISH_CHANGES } from './english-changes';
import { GERMAN_WORDS } from './german';
import { GERMAN_CHANGES } from './german-changes';

const ENGLISH = { ...ENGLISH_WORDS, ...ENGLISH_CHANGES } as const;

/** One text of the admin page in the wanted language. */
export const tell = speaker(ENGLISH, { de: { ...GERMAN_WORDS, ...GERMAN_CHANGES } });

export type WordKey = keyof typeof ENGLISH;
