import { Refusal } from '../http/refusal';

const LONGEST_KEY = 255;
const LONGEST_VALUE = 32_768;

/** An entity property within Jira's bounds. @throws Refusal 400. */
export const checkProperty = (key: string, value: unknown): { readonly key: string; readonly value: unknown } => {
  if (key === '' || key.length > LONGEST_KEY)
    throw new Refusal(400, [`The property key has to be between 1 and ${LONGEST_KEY} characters.`]);
  if (value === undefined) throw new Refusal(400, ['The property value has to be valid JSON.']);
  if (JSON.stringify(value).length > LONGEST_VALUE)
    throw new Refusal(400, [`The property value cannot be longer than ${LONGEST_VALUE} characters.`]);
  return { key, value };
};
