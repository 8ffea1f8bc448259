import { checkKey } from './check-key';
import { declaredEntity } from './declared-entity';
import { bytesOf, type KvsAnswer } from './kvs-answer';
import type { KvsContext } from './kvs-context';
import { KvsRefusal } from './kvs-refusal';
import type { KvsSpace } from './kvs-store';
import { meetsFilters } from './meets-filters';
import type { Filters, KeyedRequest, TransactionRequest } from './requests';
import { prepareWrite } from './write-record';

const MOST_OPERATIONS = 25;
const LARGEST = 4 * 1024 * 1024;

const spaceOf = ({ entityName }: KeyedRequest): KvsSpace =>
  entityName === undefined ? 'plain' : `entity:${entityName}`;

const checkShape = (request: TransactionRequest) => {
  const operations = [...request.set, ...request.delete, ...request.check];
  if (operations.length === 0 || operations.length > MOST_OPERATIONS)
    throw new KvsRefusal(400, 'BAD_REQUEST', `A transaction has 1 to ${MOST_OPERATIONS} operations.`);
  if (new Set(operations.map((operation) => `${spaceOf(operation)} ${operation.key}`)).size < operations.length)
    throw new KvsRefusal(400, 'BAD_REQUEST', 'A key can stand only once in a transaction.');
  if (bytesOf(request) > LARGEST) throw new KvsRefusal(400, 'MAX_SIZE', 'A transaction has at most 4 MB.');
  if (request.set.some(({ options }) => options?.keyPolicy !== undefined))
    throw new KvsRefusal(400, 'BAD_REQUEST', 'A transaction knows no keyPolicy.');
  if (request.check.some(({ conditions }) => conditions === undefined))
    throw new KvsRefusal(400, 'BAD_REQUEST', 'A check needs conditions.');
};

const checkConditions = (
  { store, entities, now }: KvsContext,
  operation: KeyedRequest & { readonly conditions?: Filters | undefined },
) => {
  checkKey(operation.key, operation.entityName !== undefined);
  if (operation.conditions === undefined) return;
  if (operation.entityName === undefined)
    throw new KvsRefusal(400, 'BAD_REQUEST', 'Conditions are possible on custom entities only.');
  const entity = declaredEntity(entities, operation.entityName);
  if (!meetsFilters(entity, operation.conditions, store.get(spaceOf(operation), operation.key, now)?.value))
    throw new KvsRefusal(400, 'CONDITIONAL_CHECK_FAILED', `A condition on "${operation.key}" does not hold.`);
};

/** All operations or none; one write, sized by the whole request. */
export const transact = (context: KvsContext, request: TransactionRequest): KvsAnswer => {
  checkShape(request);
  for (const operation of [...request.set, ...request.delete, ...request.check]) checkConditions(context, operation);
  const writes = request.set.map((operation) => prepareWrite(context, operation, 'plain'));
  for (const { space, record } of writes) context.store.put(space, record);
  for (const operation of request.delete) context.store.remove(spaceOf(operation), operation.key, context.now);
  return { status: 204, writtenBytes: bytesOf(request) };
};
