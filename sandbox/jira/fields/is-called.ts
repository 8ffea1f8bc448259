import type { Field } from './field';

/**
 * Whether a definition's list of names means a field: by its name on screen or, on a German site, by Jira's English
 * one.
 */
export const isCalled = (field: Field, names: Iterable<string>): boolean => {
  for (const name of names) if (name === field.name || name === field.englishName) return true;
  return false;
};
