import { InvalidInput } from '../../errors';

/** Refuses a list in which two entries have the same key, at the later one. @throws InvalidInput */
export const withoutTwins = <Entry>(
  entries: readonly Entry[],
  path: string,
  keyOf: (entry: Entry) => string,
): readonly Entry[] => {
  const keys = entries.map(keyOf);
  const twin = keys.findIndex((key, index) => keys.indexOf(key) < index);
  if (twin >= 0)
    throw new InvalidInput(
      `${path}[${twin}]`,
      `${keys[twin]} is already entry ${keys.indexOf(keys[twin] ?? '') + 1}; remove one`,
    );
  return entries;
};
