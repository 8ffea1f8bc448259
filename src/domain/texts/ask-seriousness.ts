import { say } from './say';

/** The three questions whose answers decide (R3): productive? can anybody work? since when? */
export const askSeriousness = (language: string): string =>
  `${say(language, 'askSeriousness')}\n${questions(language)}`;

/** The same questions behind a message that has thanked already. */
export const askSeriousnessToo = (language: string): string =>
  `${say(language, 'askSeriousnessAlso')}\n${questions(language)}`;

const questions = (language: string): string =>
  [`1. ${say(language, 'askProductive')}`, `2. ${say(language, 'askCanWork')}`, `3. ${say(language, 'askSince')}`].join(
    '\n',
  );
