import { say } from './say';
import type { Voice } from './voice';

/** For a day of which nobody has said yet whether the desk is there: no promise is made (mission §4). */
export const doubtfulDay = ({ language, place }: { readonly language: Voice; readonly place: string }): string =>
  `${say(language, 'doubtfulDay', { place })}\n\n${say(language, 'ifSerious')}`;
