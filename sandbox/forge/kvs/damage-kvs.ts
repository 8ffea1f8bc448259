import type { KvsSpace, KvsStore } from './kvs-store';

/**
 * Overwrites a stored value, past every check; with `entity` a record of it is planted where none was.
 * @throws Error when nothing is stored under the key.
 */
export const damageKvs = (
  store: KvsStore,
  {
    key,
    value,
    now,
    entity,
  }: { readonly key: string; readonly value: unknown; readonly now: number; readonly entity?: string },
): void => {
  const space: KvsSpace | undefined =
    entity !== undefined
      ? `entity:${entity}`
      : store.spaces().find((candidate) => store.get(candidate, key, now) !== undefined);
  if (space === undefined) throw new Error(`nothing is stored under "${key}"`);
  store.put(space, { key, value, createdAt: now, updatedAt: now });
};
