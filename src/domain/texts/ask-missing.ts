import type { ReportItem } from '../intake/missing-items';
import { say } from './say';
import type { Voice } from './voice';

/** Asks for what a good error report states and this one does not; null when nothing is missing. */
export const askMissing = (language: Voice, missing: readonly ReportItem[]): string | null =>
  missing.length === 0 ? null : `${say(language, 'askMissing')}\n${list(language, missing)}`;

/** The same behind a message that has thanked already. */
export const askMissingToo = (language: Voice, missing: readonly ReportItem[]): string | null =>
  missing.length === 0 ? null : `${say(language, 'askMissingAlso')}\n${list(language, missing)}`;

const list = (language: Voice, missing: readonly ReportItem[]): string =>
  missing.map((item) => `- ${say(language, `missing ${item}`)}`).join('\n');
