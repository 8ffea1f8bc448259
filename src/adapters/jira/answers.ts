import type { FieldMapping } from '../../domain/rules/rules';
import type { Answers } from '../../domain/ticket';
import type { IssueAnswer } from './issue-answer';
import { mappedValue, textOfValue } from './issue-fields';

const YES = new Set(['yes', 'ja', 'true']);
const NO = new Set(['no', 'nein', 'false']);

/** Options of the form, English and German, that say who can still work. */
const CAN_WORK: Readonly<Record<string, NonNullable<Answers['canWork']>>> = {
  nobody: 'nobody',
  niemand: 'nobody',
  hardly: 'hardly',
  'hardly anybody': 'hardly',
  kaum: 'hardly',
  'with a workaround': 'with workaround',
  'with workaround': 'with workaround',
  'mit umweg': 'with workaround',
  yes: 'yes',
  ja: 'yes',
};

const TEXTS = ['since', 'module', 'environmentUrl', 'steps', 'expected'] as const;

/** The structured answers of the form; an answer that fits no known option stays unanswered. */
export const answersOf = (answer: IssueAnswer, mapping: FieldMapping): Answers => {
  const text = (name: string) => textOfValue(mappedValue(answer, mapping, name));
  const productive = yesOrNo(text('productive'));
  const dataBreachSuspected = yesOrNo(text('dataBreachSuspected'));
  const canWork = CAN_WORK[(text('canWork') ?? '').toLowerCase()];
  const texts = Object.fromEntries(TEXTS.flatMap((name) => (text(name) === undefined ? [] : [[name, text(name)]])));
  return {
    ...texts,
    ...(productive === undefined ? {} : { productive }),
    ...(dataBreachSuspected === undefined ? {} : { dataBreachSuspected }),
    ...(canWork === undefined ? {} : { canWork }),
  };
};

/** `undefined` when nobody answered, or in words the app does not know. */
export const yesOrNo = (text: string | undefined): boolean | undefined => {
  const word = (text ?? '').toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
};
