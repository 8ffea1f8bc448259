import type { KvsStore } from './kvs-store';

/** Everything stored, in order of spaces and keys; secrets are named but not shown. */
export const dumpKvs = (store: KvsStore, now: number) =>
  store.spaces().flatMap((space) =>
    store.listAsOf(space, now).map(({ key, value }) => ({
      ...(space === 'plain' ? {} : { entity: space.replace(/^entity:/, '') }),
      key,
      value: space === 'secret' ? '(secret)' : value,
    })),
  );
