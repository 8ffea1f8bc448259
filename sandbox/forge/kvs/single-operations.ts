import { checkKey } from './check-key';
import { declaredEntity } from './declared-entity';
import { bytesOf, type KvsAnswer } from './kvs-answer';
import type { KvsContext } from './kvs-context';
import type { KvsSpace } from './kvs-store';
import type { KeyedRequest, SetRequest } from './requests';
import { shownRecord } from './shown-record';
import { prepareWrite } from './write-record';

const spaceOf = ({ entities }: KvsContext, { key, entityName }: KeyedRequest, plain: 'plain' | 'secret'): KvsSpace => {
  checkKey(key, entityName !== undefined);
  return entityName === undefined ? plain : `entity:${declaredEntity(entities, entityName).name}`;
};

/** Reads one key, strictly consistent; 404 KEY_NOT_FOUND is what the package turns into `undefined`. */
export const getOne = (context: KvsContext, request: KeyedRequest, plain: 'plain' | 'secret'): KvsAnswer => {
  const record = context.store.get(spaceOf(context, request, plain), request.key, context.now);
  if (record !== undefined) return { status: 200, body: shownRecord(record), readBytes: bytesOf(record.value) };
  return { status: 404, body: { code: 'KEY_NOT_FOUND', message: 'The specified key does not exist.' }, readBytes: 1 };
};

/** Writes one key. */
export const setOne = (context: KvsContext, request: SetRequest, plain: 'plain' | 'secret'): KvsAnswer => {
  const { space, record, previous } = prepareWrite(context, request, plain);
  context.store.put(space, record);
  const writtenBytes = bytesOf(record.value);
  const asked = request.options?.returnValue;
  const returned = asked === 'LATEST' ? record : asked === 'PREVIOUS' ? previous : undefined;
  return returned === undefined
    ? { status: 204, writtenBytes }
    : { status: 200, body: shownRecord(returned), writtenBytes };
};

/** Deletes one key, whether or not it exists. */
export const deleteOne = (context: KvsContext, request: KeyedRequest, plain: 'plain' | 'secret'): KvsAnswer => {
  context.store.remove(spaceOf(context, request, plain), request.key, context.now);
  return { status: 204, writtenBytes: 1 };
};
