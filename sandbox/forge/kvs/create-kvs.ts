import type { EntityDeclaration } from '../manifest/app-manifest';
import { bytesOf } from './kvs-answer';
import { createKvsLimiter } from './kvs-limiter';
import { KVS_OPERATIONS } from './kvs-operations';
import { KvsRefusal } from './kvs-refusal';
import { createKvsStore, type KvsStore } from './kvs-store';

export interface KvsCall {
  readonly path: string;
  readonly body: string | undefined;
  /** Epoch ms of the virtual clock; `at` adds what the calls before it would have taken. */
  readonly now: number;
  readonly at: number;
  readonly queryLagMs: number;
}

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
  handle(call: KvsCall): KvsReply;
}

const UNIT_BYTES = 10 * 1024;
const units = (bytes: number | undefined) => Math.ceil((bytes ?? 0) / UNIT_BYTES);

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

  const overLimit = (path: string) =>
    errorReply(
      429,
      path.endsWith('/transaction') ? 'TOO_MANY_REQUESTS' : 'RATE_LIMIT_EXCEEDED',
      'Over the rate limit.',
    );

  const handle = ({ path, body, now, at, queryLagMs }: KvsCall): KvsReply => {
    const operation = KVS_OPERATIONS.get(path);
    if (operation === undefined)
      return {
        ...errorReply(501, 'NOT_IMPLEMENTED', `The sandbox has no KVS route ${path}.`),
        refused: 'unknown route',
      };
    if (operation.writes && !limiter.admit(at, { reads: 0, writes: units(bytesOf(body)) })) return overLimit(path);
    const answer = operation.run({ store, entities, now, asOf: now - queryLagMs }, body);
    const reads = units(answer.readBytes);
    if (!operation.writes && !limiter.admit(at, { reads, writes: 0 })) return overLimit(path);
    return {
      status: answer.status,
      body: answer.body === undefined ? '' : JSON.stringify(answer.body),
      reads,
      writes: units(answer.writtenBytes),
    };
  };

  return {
    store,
    handle: (call) => {
      try {
        return handle(call);
      } catch (refusal) {
        if (refusal instanceof KvsRefusal) return errorReply(refusal.status, refusal.code, refusal.message);
        throw refusal;
      }
    },
  };
};
