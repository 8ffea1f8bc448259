import { checkEntityValue } from './check-entity-value';
import { checkKey } from './check-key';
import { checkValue } from './check-value';
import { declaredEntity } from './declared-entity';
import { expiryOf } from './expiry-of';
import type { KvsContext } from './kvs-context';
import { KvsRefusal } from './kvs-refusal';
import type { KvsRecord, KvsSpace } from './kvs-store';
import type { SetRequest } from './requests';

export interface PreparedWrite {
  readonly space: KvsSpace;
  readonly record: KvsRecord;
  readonly previous: KvsRecord | undefined;
}

/**
 * Checks a write against every limit and returns it without doing it.
 * @throws KvsRefusal, 409 KEY_CONFLICT when the key exists and must not.
 */
export const prepareWrite = (
  { store, entities, now }: KvsContext,
  { key, value, entityName, options }: SetRequest,
  plainSpace: 'plain' | 'secret',
): PreparedWrite => {
  checkKey(key, entityName !== undefined);
  checkValue(value);
  if (entityName !== undefined) checkEntityValue(declaredEntity(entities, entityName), value);
  if (options?.returnValue !== undefined && options.keyPolicy === 'FAIL_IF_EXISTS')
    throw new KvsRefusal(400, 'BAD_REQUEST', 'returnValue needs keyPolicy OVERRIDE.');
  const space: KvsSpace = entityName === undefined ? plainSpace : `entity:${entityName}`;
  const previous = store.get(space, key, now);
  if (previous !== undefined && options?.keyPolicy === 'FAIL_IF_EXISTS')
    throw new KvsRefusal(409, 'KEY_CONFLICT', `The key "${key}" already exists.`);
  const record = {
    key,
    value,
    createdAt: previous?.createdAt ?? now,
    updatedAt: now,
    ...(options?.ttl === undefined ? {} : { expiresAt: expiryOf(options.ttl, now) }),
  };
  return { space, record, previous };
};
