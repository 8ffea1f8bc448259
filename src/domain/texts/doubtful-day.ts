import { say } from './say';

/** For a day of which nobody has said yet whether the desk is there: no promise is made (mission §4). */
export const doubtfulDay = ({ language, place }: { readonly language: string; readonly place: string }): string =>
  `${say(language, 'doubtfulDay', { place })}\n\n${say(language, 'ifSerious')}`;
