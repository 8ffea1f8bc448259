import { isOwnColumn } from '../../domain/rules/known-names';
import type { FieldMapping } from '../../domain/rules/rules';
import type { Ticket } from '../../domain/ticket';
import type { IssueAnswer } from './issue-answer';
import { mappedField, textOfValue } from './issue-fields';

/** Values of the fields that an admin mapped to columns of their own; what has no value is left out. */
export const mappedValues = (answer: IssueAnswer, mapping: FieldMapping): Ticket['mapped'] =>
  Object.fromEntries(
    Object.keys(mapping.fields)
      .filter(isOwnColumn)
      .flatMap((name) => {
        const value = factOf(mappedField(answer, mapping, name)?.value);
        return value === undefined ? [] : [[name, value] as const];
      }),
  );

/** Numbers and yes or no stay what they are, several options are a list, everything else is read as text. */
const factOf = (value: unknown): Ticket['mapped'][string] | undefined => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return textOfValue(value);
  const texts = value.flatMap((one) => textOfValue(one) ?? []);
  return texts.length === 0 ? undefined : texts;
};

/** Where each mapped value was found: `field “Since when” (customfield_10052)`. */
export const sourcesOf = (answer: IssueAnswer, mapping: FieldMapping): NonNullable<Ticket['sources']> =>
  Object.fromEntries(
    Object.keys(mapping.fields).flatMap((name) => {
      const found = mappedField(answer, mapping, name);
      return found === undefined ? [] : [[name, `field “${found.shown}” (${found.id})`] as const];
    }),
  );
