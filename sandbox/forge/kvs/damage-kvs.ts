import type { KvsStore } from './kvs-store';

/** Overwrites a stored value, past every check. @throws Error when nothing is stored under the key. */
export const damageKvs = (
  store: KvsStore,
  { key, value, now }: { readonly key: string; readonly value: unknown; readonly now: number },
): void => {
  const space = store.spaces().find((candidate) => store.get(candidate, key, now) !== undefined);
  if (space === undefined) throw new Error(`nothing is stored under "${key}"`);
  store.put(space, { key, value, createdAt: now, updatedAt: now });
};
