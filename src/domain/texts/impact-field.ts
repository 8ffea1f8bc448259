import type { Impact } from '../intake/reported-impact';
import { say } from './say';

/** Text of the field *Reported impact*; null clears it while nothing is known. */
export const impactField = (impact: Impact | undefined, language: string): string | null =>
  impact === undefined ? null : say(language, `impact ${impact}`);
