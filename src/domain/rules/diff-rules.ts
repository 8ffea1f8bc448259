/** By which field the entries of a list are the same entry in another version. */
const KEYS = ['id', 'account', 'date', 'who', 'validFrom'] as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const keyOf = (entry: unknown): string | undefined => {
  if (!isObject(entry)) return undefined;
  const key = KEYS.find((one) => entry[one] !== undefined);
  if (key === undefined) return undefined;
  // two holidays may fall on one date
  return key === 'date' ? `${String(entry.date)} ${String(entry.name)}` : String(entry[key]);
};

/** How an admin calls the entry: its name or title where it has one. */
const calledIn = (entry: unknown, key: string): string => {
  if (!isObject(entry)) return key;
  const name = entry.title ?? entry.name;
  return typeof name === 'string' ? `“${name}”` : key;
};

const keysOf = (list: readonly unknown[]): readonly string[] | null => {
  const keys = list.flatMap((entry) => keyOf(entry) ?? []);
  return keys.length === list.length && new Set(keys).size === keys.length ? keys : null;
};

const diffLists = (path: string, before: readonly unknown[], after: readonly unknown[]): readonly string[] => {
  const old = keysOf(before);
  const now = keysOf(after);
  if (old === null || now === null) {
    const same =
      before.length === after.length && before.every((one, at) => diffValues(path, one, after[at]).length === 0);
    return same ? [] : [`${path}: ${shown(before)} → ${shown(after)}`];
  }
  const gone = old.flatMap((key, at) => (now.includes(key) ? [] : [`${path}: ${calledIn(before[at], key)} removed`]));
  const stay = old.filter((key) => now.includes(key));
  const rest = now.flatMap((key, at): readonly string[] => {
    const was = old.indexOf(key);
    if (was < 0)
      return [`${path}: ${calledIn(after[at], key)} added${path === 'forwarding' ? ` as row ${at + 1}` : ''}`];
    const changes = diffValues(`${path} ${calledIn(after[at], key)}`, before[was], after[at]);
    const moved = stay.indexOf(key) !== now.filter((one) => stay.includes(one)).indexOf(key);
    return moved
      ? [`${path}: ${calledIn(after[at], key)} moved from place ${was + 1} to ${at + 1}`, ...changes]
      : changes;
  });
  return [...gone, ...rest];
};

const diffValues = (path: string, before: unknown, after: unknown): readonly string[] => {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after)) return diffLists(path, before, after);
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const within = path === '' ? '' : path.includes(' ') ? `${path}, ` : `${path}.`;
    return keys.flatMap((key) => diffValues(`${within}${key}`, before[key], after[key]));
  }
  return [`${path}: ${shown(before)} → ${shown(after)}`];
};

/**
 * What changes between two documents, one readable line for each change; the order of entries counts, the version
 * number does not. A draft may be faulty and is compared all the same.
 */
export const diffRules = (before: unknown, after: unknown): readonly string[] =>
  diffValues('', withoutNumber(before), withoutNumber(after));

const withoutNumber = (document: unknown): unknown =>
  isObject(document) ? Object.fromEntries(Object.entries(document).filter(([key]) => key !== 'version')) : document;
