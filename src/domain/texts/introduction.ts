import { say } from './say';
import type { Voice } from './voice';

/** For customers in introduction: the project team is their contact (F3). */
export const introduction = (language: Voice): string => say(language, 'introduction');
