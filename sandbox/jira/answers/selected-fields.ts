import type { Field } from '../fields/field';

/**
 * The fields of `fields=…`: ids, `*all`, `*navigable`, and `-id` to leave one out. A list of exclusions only starts from all.
 * @param fallback what the route shows without the parameter.
 */
export const selectedFields = (
  there: readonly Field[],
  wanted: readonly string[],
  fallback: '*all' | 'none',
): readonly Field[] => {
  const asked = wanted.length === 0 ? (fallback === '*all' ? ['*all'] : []) : wanted;
  const excluded = new Set(asked.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const named = asked.filter((name) => !name.startsWith('-'));
  const all = named.includes('*all') || (named.length === 0 && excluded.size > 0);
  const navigable = named.includes('*navigable');
  return there.filter(
    (field) => !excluded.has(field.id) && (all || named.includes(field.id) || (navigable && field.id !== 'comment')),
  );
};
