import { say } from './say';
import type { Voice } from './voice';

/** The three questions whose answers decide (R3): productive? can anybody work? since when? */
export const askSeriousness = (language: Voice): string => `${say(language, 'askSeriousness')}\n${questions(language)}`;

/** The same questions behind a message that has thanked already. */
export const askSeriousnessToo = (language: Voice): string =>
  `${say(language, 'askSeriousnessAlso')}\n${questions(language)}`;

const questions = (language: Voice): string =>
  [`1. ${say(language, 'askProductive')}`, `2. ${say(language, 'askCanWork')}`, `3. ${say(language, 'askSince')}`].join(
    '\n',
  );
