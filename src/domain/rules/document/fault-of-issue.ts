import type * as v from 'valibot';
import type { Fault } from '../invalid-rules';

/** How valibot starts where a schema has no sentence of its own. */
const WITHOUT_OWN_MESSAGE = /^Invalid /;

const KINDS: Readonly<Record<string, string>> = { Object: 'an object: {...}', Array: 'a list: [...]' };

const pathOf = (issue: v.BaseIssue<unknown>, root: string): string =>
  (issue.path ?? []).reduce((path, item) => {
    const key = 'key' in item ? item.key : '?';
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, root);

/** Turns what valibot found into a field path and a sentence with the cure. */
export const faultOfIssue = (issue: v.BaseIssue<unknown>, root = ''): Fault => {
  const field = pathOf(issue, root) || 'document';
  if (issue.expected === 'never') return { field, reason: 'is not known here: remove it, or correct its name' };
  if (issue.received === 'undefined') return { field, reason: 'is missing: add it' };
  if (!WITHOUT_OWN_MESSAGE.test(issue.message)) return { field, reason: issue.message };
  const expected = issue.expected ?? 'another value';
  if (/^[A-Z][a-z]+$/.test(expected)) return { field, reason: `must be ${KINDS[expected] ?? expected}` };
  const choices = expected.replace(/[()]/g, '').replaceAll(' | ', ', ');
  return { field, reason: `${issue.received} is not known: use one of ${choices}` };
};
