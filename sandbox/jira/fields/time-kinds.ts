import { jiraTime } from '../answers/jira-time';
import type { FieldKind } from './field';
import { FieldRefusal } from './field-refusal';
import { asInstant, asText } from './field-value';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** A day without a time. */
export const dateKind: FieldKind = {
  schema: { type: 'date' },
  search: 'ordered',
  json: (value) => asText(value),
  parse: (input) => {
    if (input === null) return null;
    if (typeof input !== 'string' || !DATE.test(input) || Number.isNaN(Date.parse(input))) {
      throw new FieldRefusal("Error parsing date string: use the format 'yyyy-MM-dd'.");
    }
    return input;
  },
  fromPeople: (input) => input,
  told: (value) => ({ id: asText(value), text: asText(value) }),
  terms: (value) => (asText(value) === null ? [] : [Date.parse(`${asText(value)}T00:00:00Z`)]),
};

/** A point in time; milliseconds are dropped, as the documentation says of app fields. */
export const instantKind: FieldKind = {
  schema: { type: 'datetime' },
  search: 'ordered',
  json: (value, { zone }) => (asInstant(value) === null ? null : jiraTime(Number(value), zone)),
  parse: (input) => {
    if (input === null) return null;
    const instant = typeof input === 'string' && INSTANT.test(input) ? Date.parse(input) : Number.NaN;
    if (Number.isNaN(instant)) {
      throw new FieldRefusal(
        'Operation value must be a date and time in ISO 8601 with an offset, such as 2026-01-18T12:00:00.000+0000.',
      );
    }
    return Math.floor(instant / 1000) * 1000;
  },
  fromPeople: (input) => input,
  told: (value, { zone }) => {
    const text = asInstant(value) === null ? null : jiraTime(Number(value), zone);
    return { id: text, text };
  },
  terms: (value) => (asInstant(value) === null ? [] : [Number(value)]),
};
