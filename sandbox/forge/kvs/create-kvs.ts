import type { EntityDeclaration } from '../manifest/app-manifest';
import { batchDelete, batchGet, batchSet } from './batch-operations';
import { declaredEntity } from './declared-entity';
import { bytesOf, type KvsAnswer } from './kvs-answer';
import type { KvsContext } from './kvs-context';
import { createKvsLimiter } from './kvs-limiter';
import { KvsRefusal } from './kvs-refusal';
import { createKvsStore, type KvsStore } from './kvs-store';
import { parseRequest } from './parse-request';
import { queryEntity } from './query-entity';
import { queryPlain } from './query-plain';
import * as requests from './requests';
import { deleteOne, getOne, setOne } from './single-operations';
import { transact } from './transact';

export interface KvsReply {
  readonly status: number;
  readonly body: string;
  /** In units of 10 KB. */
  readonly reads: number;
  readonly writes: number;
  readonly refused?: string;
}

export interface Kvs {
  readonly store: KvsStore;
  handle(request: {
    readonly path: string;
    readonly body: string | undefined;
    readonly now: number;
    readonly at: number;
    readonly queryLagMs: number;
  }): KvsReply;
}

type Operation = (context: KvsContext, body: string | undefined) => KvsAnswer;

const single = (plain: 'plain' | 'secret'): Readonly<Record<string, Operation>> => ({
  get: (context, body) => getOne(context, parseRequest(requests.getRequest, body), plain),
  set: (context, body) => setOne(context, parseRequest(requests.setRequest, body), plain),
  delete: (context, body) => deleteOne(context, parseRequest(requests.getRequest, body), plain),
});

const paths = (prefix: string, operations: Readonly<Record<string, Operation>>) =>
  Object.entries(operations).map(([name, operation]) => [`/api/v1/${prefix}${name}`, operation] as const);

const read = (body: ReturnType<typeof queryPlain>): KvsAnswer => ({ status: 200, body, readBytes: bytesOf(body) });

const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ...paths('', single('plain')),
  ...paths('secret/', single('secret')),
  ...paths('entity/', single('plain')),
  ...paths('', {
    query: ({ store, asOf }, body) => read(queryPlain(store, parseRequest(requests.queryRequest, body), asOf)),
    'entity/query': ({ store, entities, asOf }, body) => {
      const request = parseRequest(requests.entityQueryRequest, body);
      return read(queryEntity(store, declaredEntity(entities, request.entityName), request, asOf));
    },
    'batch/get': (context, body) => batchGet(context, parseRequest(requests.batchRequest, body)),
    'batch/set': (context, body) => batchSet(context, parseRequest(requests.batchRequest, body)),
    'batch/delete': (context, body) => batchDelete(context, parseRequest(requests.batchRequest, body)),
    transaction: (context, body) => transact(context, parseRequest(requests.transactionRequest, body)),
  }),
]);

const units = (bytes: number | undefined) => (bytes === undefined || bytes === 0 ? 0 : Math.ceil(bytes / 10_240));
const errorReply = (status: number, code: string, message: string): KvsReply => ({
  status,
  body: JSON.stringify({ code, message }),
  reads: 0,
  writes: 0,
});

/** Key-value and custom entity store of one installation, speaking the requests of @forge/kvs. */
export const createKvs = (entities: readonly EntityDeclaration[]): Kvs => {
  const store = createKvsStore();
  const limiter = createKvsLimiter();
  return {
    store,
    handle: ({ path, body, now, at, queryLagMs }) => {
      const operation = OPERATIONS.get(path);
      if (operation === undefined)
        return {
          ...errorReply(501, 'NOT_IMPLEMENTED', `The sandbox has no KVS route ${path}.`),
          refused: 'unknown route',
        };
      const writing = !/(get|query)$/.test(path);
      const use = writing ? { reads: 0, writes: units(bytesOf(body) || 1) } : { reads: 1, writes: 0 };
      if (!limiter.admit(at, use))
        return errorReply(
          429,
          path.endsWith('transaction') ? 'TOO_MANY_REQUESTS' : 'RATE_LIMIT_EXCEEDED',
          'Over the rate limit.',
        );
      try {
        const answer = operation({ store, entities, now, asOf: now - queryLagMs }, body);
        return {
          status: answer.status,
          body: answer.body === undefined ? '' : JSON.stringify(answer.body),
          reads: units(answer.readBytes),
          writes: units(answer.writtenBytes),
        };
      } catch (refusal) {
        if (!(refusal instanceof KvsRefusal)) throw refusal;
        return errorReply(refusal.status, refusal.code, refusal.message);
      }
    },
  };
};
