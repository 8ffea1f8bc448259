import { say } from './say';

/** The three questions whose answers decide (R3): productive? can anybody work? since when? */
export const askSeriousness = (language: string): string =>
  [
    say(language, 'askSeriousness'),
    `1. ${say(language, 'askProductive')}`,
    `2. ${say(language, 'askCanWork')}`,
    `3. ${say(language, 'askSince')}`,
  ].join('\n');
