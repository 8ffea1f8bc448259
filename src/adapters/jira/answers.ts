import type { AnswerWords, FieldMapping } from '../../domain/rules/rules';
import type { Answers } from '../../domain/ticket';
import type { IssueAnswer } from './issue-answer';
import { mappedValue, textOfValue } from './issue-fields';

const TEXTS = ['since', 'module', 'environmentUrl', 'steps', 'expected'] as const;

/** The structured answers of the form; an answer that fits no known option stays unanswered. */
export const answersOf = (answer: IssueAnswer, mapping: FieldMapping): Answers => {
  const text = (name: string) => textOfValue(mappedValue(answer, mapping, name));
  const words = mapping.answers;
  const productive = yesOrNo(text('productive'), words);
  const dataBreachSuspected = yesOrNo(text('dataBreachSuspected'), words);
  const canWork = meantBy(text('canWork'), words.canWork);
  const impact = meantBy(text('impact'), words.impact);
  const urgency = meantBy(text('urgency'), words.urgency);
  const texts = Object.fromEntries(TEXTS.flatMap((name) => (text(name) === undefined ? [] : [[name, text(name)]])));
  return {
    ...texts,
    ...(productive === undefined ? {} : { productive }),
    ...(dataBreachSuspected === undefined ? {} : { dataBreachSuspected }),
    ...(canWork === undefined ? {} : { canWork }),
    ...(impact === undefined ? {} : { impact }),
    ...(urgency === undefined ? {} : { urgency }),
  };
};

/** `undefined` when nobody answered, or in words that the mapping does not know. */
export const yesOrNo = (text: string | undefined, words: AnswerWords): boolean | undefined => {
  if (isAmong(text, words.yes)) return true;
  return isAmong(text, words.no) ? false : undefined;
};

const meantBy = <Meaning extends string>(
  text: string | undefined,
  meanings: Readonly<Record<Meaning, readonly string[]>>,
): Meaning | undefined => {
  for (const meaning in meanings) if (isAmong(text, meanings[meaning])) return meaning;
  return undefined;
};

const isAmong = (text: string | undefined, words: readonly string[]): boolean => {
  const said = (text ?? '').trim().toLowerCase();
  return words.some((word) => word.trim().toLowerCase() === said);
};
