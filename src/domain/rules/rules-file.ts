import { InvalidInput } from '../errors';
import type { Rules } from './rules';

/** What the file says it is. */
const KIND = 'meridian rules';

/** Rules as a file that people can read and keep. `at` is an ISO 8601 instant. */
export const writeRulesFile = (rules: Rules, at: string): string =>
  `${JSON.stringify({ file: KIND, exportedAt: at, rules }, null, 2)}\n`;

/**
 * The document in a file: one that Meridian wrote, or the bare document. A byte order mark is no fault.
 * @throws InvalidInput when it is no JSON, or a file of something else.
 */
export const readRulesFile = (text: string): unknown => {
  const value = parsed(text.replace(/^\uFEFF/, ''));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidInput('file', 'is no rules document: it must begin with {');
  if (!('file' in value)) return value;
  if (value.file === KIND && 'rules' in value) return value.rules;
  throw new InvalidInput('file', `is a file of “${String(value.file)}”: choose one that Meridian exported as rules`);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = error instanceof Error ? error.message : String(error);
    throw new InvalidInput('file', `is no JSON (${where}): choose the file that was exported`);
  }
};
