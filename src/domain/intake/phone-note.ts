import { InvalidInput } from '../errors';

/** A call that came in by telephone (R9), as the person at the telephone noted it. */
export interface PhoneNote {
  readonly organisation: string;
  readonly caller: string;
  /** As written, spaces trimmed; at least three digits. */
  readonly number: string;
  readonly serious: boolean;
  readonly text: string;
}

/** Longest description Jira takes. */
const TEXT_CHARACTERS = 32_767;
const LINE_CHARACTERS = 250;

/**
 * Reads a phone note that a form sent.
 * @throws InvalidInput naming the first field that does not fit and the cure.
 */
export const parsePhoneNote = (value: unknown): PhoneNote => {
  if (typeof value !== 'object' || value === null)
    throw new InvalidInput('note', 'is missing; send organisation, caller, number, serious and text');
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const serious = fields['serious'];
  const note = {
    organisation: lineOf(fields, 'organisation', 'name the customer organisation'),
    caller: lineOf(fields, 'caller', 'write who called'),
    number: numberOf(lineOf(fields, 'number', 'write the number to call back')),
    text: textOf(fields, 'text', { cure: 'write in a few words what was said', longest: TEXT_CHARACTERS }),
  };
  if (typeof serious !== 'boolean') throw new InvalidInput('serious', 'is not answered; say yes (true) or no (false)');
  return { ...note, serious };
};

interface TextWish {
  readonly cure: string;
  readonly longest: number;
}

const textOf = (fields: Readonly<Record<string, unknown>>, field: string, { cure, longest }: TextWish): string => {
  const text = fields[field];
  if (typeof text !== 'string' || text.trim() === '') throw new InvalidInput(field, `is empty; ${cure}`);
  if (text.length > longest) throw new InvalidInput(field, `has ${text.length} characters; shorten it to ${longest}`);
  return text.trim();
};

const lineOf = (fields: Readonly<Record<string, unknown>>, field: string, cure: string): string =>
  textOf(fields, field, { cure, longest: LINE_CHARACTERS }).replace(/\s+/gu, ' ');

const numberOf = (written: string): string => {
  const digits = written.replace(/\D/gu, '').length;
  const shape = /^\+?[\d\s()/.-]+((ext|ext\.|x|dw|durchwahl)\s*\d+)?$/iu;
  if (shape.test(written) && digits >= 3 && digits <= 20) return written;
  throw new InvalidInput(
    'number',
    `is not a telephone number: ${written}; write digits, best with the country, like +49 681 12345`,
  );
};
