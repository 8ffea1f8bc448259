import { kvs } from '@forge/kvs';

export const onLifecycle = async (event: unknown) => {
  await kvs.set('lifecycle', event as object);
  return event;
};

export const onUninstall = async (payload: unknown) => payload;
