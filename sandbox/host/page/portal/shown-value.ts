/** A field's value as words: Jira sends texts, options and lists of options. */
export const shownValue = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(shownValue).join(', ');
  if (typeof value !== 'object') return String(value);
  if ('displayName' in value) return String(value.displayName);
  if ('value' in value) return String(value.value);
  return 'name' in value ? String(value.name) : '';
};
