import { getOne, setOne, deleteOne } from './single-operations';
import { bytesOf, type KvsAnswer } from './kvs-answer';
import type { KvsContext } from './kvs-context';
import { KvsRefusal } from './kvs-refusal';
import type { SetRequest } from './requests';

const MOST_KEYS = 25;
const LARGEST = 4 * 1024 * 1024;

const checkBatch = (items: readonly SetRequest[]) => {
  if (items.length === 0 || items.length > MOST_KEYS)
    throw new KvsRefusal(400, 'BAD_REQUEST', `A batch has 1 to ${MOST_KEYS} keys.`);
  if (new Set(items.map(({ key, entityName }) => `${entityName ?? ''} ${key}`)).size < items.length)
    throw new KvsRefusal(400, 'BAD_REQUEST', 'A key can stand only once in a batch.');
  if (bytesOf(items) > LARGEST) throw new KvsRefusal(400, 'MAX_SIZE', 'A batch has at most 4 MB.');
};

/** Runs one operation for each item; what fails is reported beside what succeeds. */
const eachOf = (items: readonly SetRequest[], operation: (item: SetRequest) => KvsAnswer): KvsAnswer => {
  checkBatch(items);
  const successfulKeys: unknown[] = [];
  const failedKeys: unknown[] = [];
  let readBytes = 0;
  let writtenBytes = 0;
  for (const item of items) {
    const named = { key: item.key, ...(item.entityName === undefined ? {} : { entityName: item.entityName }) };
    try {
      const answer = operation(item);
      readBytes += answer.readBytes ?? 0;
      writtenBytes += answer.writtenBytes ?? 0;
      if (answer.status === 404) failedKeys.push({ ...named, error: answer.body });
      else successfulKeys.push({ ...named, ...(typeof answer.body === 'object' ? answer.body : {}) });
    } catch (refusal) {
      if (!(refusal instanceof KvsRefusal)) throw refusal;
      failedKeys.push({ ...named, error: { code: refusal.code, message: refusal.message } });
    }
  }
  return { status: 200, body: { successfulKeys, failedKeys }, readBytes, writtenBytes };
};

const withoutKeyPolicy = (item: SetRequest) => {
  if (item.options?.keyPolicy !== undefined) throw new KvsRefusal(400, 'BAD_REQUEST', 'A batch knows no keyPolicy.');
  return item;
};

export const batchGet = (context: KvsContext, items: readonly SetRequest[]): KvsAnswer =>
  eachOf(items, (item) => getOne(context, item, 'plain'));

export const batchSet = (context: KvsContext, items: readonly SetRequest[]): KvsAnswer =>
  eachOf(items, (item) => setOne(context, withoutKeyPolicy(item), 'plain'));

export const batchDelete = (context: KvsContext, items: readonly SetRequest[]): KvsAnswer =>
  eachOf(items, (item) => deleteOne(context, item, 'plain'));
