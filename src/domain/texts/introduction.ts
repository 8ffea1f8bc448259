import { say } from './say';

/** For customers in introduction: the project team is their contact (F3). */
export const introduction = (language: string): string => say(language, 'introduction');
