import { batchDelete, batchGet, batchSet } from './batch-operations';
import { declaredEntity } from './declared-entity';
import { bytesOf, type KvsAnswer } from './kvs-answer';
import type { KvsContext } from './kvs-context';
import { parseRequest } from './parse-request';
import { queryEntity } from './query-entity';
import { queryPlain } from './query-plain';
import * as requests from './requests';
import { deleteOne, getOne, setOne } from './single-operations';
import { transact } from './transact';

export interface KvsOperation {
  /** Writes are counted before they happen, reads by what they brought. */
  readonly writes: boolean;
  run(context: KvsContext, body: string | undefined): KvsAnswer;
}

type Run = KvsOperation['run'];

const read = (run: Run): KvsOperation => ({ writes: false, run });
const write = (run: Run): KvsOperation => ({ writes: true, run });
const found = (body: unknown): KvsAnswer => ({ status: 200, body, readBytes: bytesOf(body) });

const single = (prefix: string, plain: 'plain' | 'secret') =>
  [
    [`/api/v1/${prefix}get`, read((context, body) => getOne(context, parseRequest(requests.getRequest, body), plain))],
    [`/api/v1/${prefix}set`, write((context, body) => setOne(context, parseRequest(requests.setRequest, body), plain))],
    [
      `/api/v1/${prefix}delete`,
      write((context, body) => deleteOne(context, parseRequest(requests.getRequest, body), plain)),
    ],
  ] as const;

const query: Run = ({ store, asOf }, body) => found(queryPlain(store, parseRequest(requests.queryRequest, body), asOf));

const entityQuery: Run = ({ store, entities, asOf }, body) => {
  const request = parseRequest(requests.entityQueryRequest, body);
  return found(queryEntity(store, declaredEntity(entities, request.entityName), request, asOf));
};

const batch =
  (run: (context: KvsContext, items: readonly requests.SetRequest[]) => KvsAnswer): Run =>
  (context, body) =>
    run(context, parseRequest(requests.batchRequest, body));

/** The operations of @forge/kvs by path. */
export const KVS_OPERATIONS: ReadonlyMap<string, KvsOperation> = new Map([
  ...single('', 'plain'),
  ...single('secret/', 'secret'),
  ...single('entity/', 'plain'),
  ['/api/v1/query', read(query)],
  ['/api/v1/entity/query', read(entityQuery)],
  ['/api/v1/batch/get', read(batch(batchGet))],
  ['/api/v1/batch/set', write(batch(batchSet))],
  ['/api/v1/batch/delete', write(batch(batchDelete))],
  ['/api/v1/transaction', write((context, body) => transact(context, parseRequest(requests.transactionRequest, body)))],
]);
