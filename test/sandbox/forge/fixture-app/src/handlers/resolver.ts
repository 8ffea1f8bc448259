import api, { assumeTrustedRoute, authorize, getAppContext, permissions } from '@forge/api';
import { Queue, type PushEvent } from '@forge/events';
import { Filter, FilterConditions, ForgeKvsAPIError, kvs, WhereConditions, Sort, type MetadataField } from '@forge/kvs';
import Resolver from '@forge/resolver';

type Json = Record<string, unknown>;
interface Call<Payload> {
  readonly payload: Payload;
  readonly context: Json;
}

let asked = 0;

/** Turns what a package throws into data that a test can look at. */
const attempt = async (work: () => Promise<unknown>) => {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof ForgeKvsAPIError)
      return { code: error.code, status: error.responseDetails.status, message: error.message };
    if (error instanceof Error) return { name: error.constructor.name, errorName: error.name, message: error.message };
    throw error;
  }
};

const entity = () => kvs.entity<Json>('parcel');

const app = new Resolver();
app.define('context', ({ context }: Call<Json>) => context);
app.define('echo', ({ payload }: Call<Json>) => payload);
app.define('fail', () => {
  throw new Error('the resolver fails');
});
app.define('big', () => 'x'.repeat(6 * 1024 * 1024));
app.define('count', () => (asked += 1));
app.define('date', () => ({
  now: Date.now(),
  iso: new Date().toISOString(),
  performance: typeof performance.now(),
  env: { ...process.env },
}));
app.define('appContext', () => {
  const context = getAppContext();
  return {
    ...context,
    left: context.invocationRemainingTimeInMillis(),
    mayRead: permissions.hasScope('read:jira-work'),
  };
});
app.define('log', ({ payload }: Call<{ lines: number; size: number }>) => {
  for (let i = 0; i < payload.lines; i++) console.log('line %d %s', i, 'x'.repeat(payload.size));
  console.error('done', { lines: payload.lines });
});
app.define('jira', ({ payload }: Call<{ as: string; path: string; method?: string; body?: string }>) =>
  attempt(async () => {
    const { as, path, method, body } = payload;
    const caller = as === 'app' ? api.asApp() : as === 'user' ? api.asUser() : as === 'none' ? api : api.asUser(as);
    const response = await caller.requestJira(assumeTrustedRoute(path), {
      method: method ?? 'GET',
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, retryAfter: response.headers.get('retry-after'), text: await response.text() };
  }),
);
app.define('mayEdit', () =>
  attempt(async () => {
    const allowed = await authorize().onJiraIssue(['10001']);
    return allowed.canEdit?.();
  }),
);
app.define('graph', () => attempt(async () => (await api.asApp().requestGraph('{ me }')).status));
app.define('fetch', ({ payload }: Call<{ url: string }>) => attempt(async () => (await fetch(payload.url)).status));
app.define('socket', () =>
  attempt(async () => {
    const https = await import('node:https');
    return new Promise((resolve, reject) => https.get('https://elsewhere.example.com', resolve).on('error', reject));
  }),
);
app.define('kvs', ({ payload: [method, ...args] }: Call<[string, ...unknown[]]>) =>
  attempt(async () => {
    const store: Record<string, (...all: unknown[]) => Promise<unknown>> = {
      get: (key, options) => kvs.get(String(key), options as { metadataFields: MetadataField[] }),
      set: (key, value, options) => kvs.set(String(key), value, options as { keyPolicy: 'OVERRIDE' }),
      delete: (key) => kvs.delete(String(key)),
      getSecret: (key) => kvs.getSecret(String(key)),
      setSecret: (key, value) => kvs.setSecret(String(key), value),
      batchSet: (items) => kvs.batchSet(items as []),
      batchGet: (items) => kvs.batchGet(items as []),
      batchDelete: (items) => kvs.batchDelete(items as []),
      entityGet: (key) => entity().get(String(key)),
      entitySet: (key, value) => entity().set(String(key), value as Json),
      entityDelete: (key) => entity().delete(String(key)),
      unknownEntity: () => kvs.entity('unknown').set('a', {}),
    };
    return store[String(method)]?.(...args);
  }),
);
app.define('list', ({ payload }: Call<{ prefix: string; limit?: number; cursor?: string }>) =>
  attempt(() => {
    let query = kvs.query().where('key', WhereConditions.beginsWith(payload.prefix));
    if (payload.limit !== undefined) query = query.limit(payload.limit);
    if (payload.cursor !== undefined) query = query.cursor(payload.cursor);
    return query.getMany();
  }),
);
interface ParcelQuery {
  readonly index: string;
  readonly partition?: unknown[];
  readonly heavierThan?: number;
  readonly fragile?: boolean;
  readonly noted?: string;
  readonly descending?: boolean;
  readonly limit?: number;
  readonly cursor?: string;
}
app.define('parcels', ({ payload }: Call<ParcelQuery>) =>
  attempt(() => {
    const { index, partition, heavierThan, fragile, noted, descending, limit, cursor } = payload;
    let query = entity()
      .query()
      .index(index, partition === undefined ? undefined : { partition });
    if (heavierThan !== undefined) query = query.where(WhereConditions.greaterThan(heavierThan));
    if (fragile !== undefined)
      query = query.filters(new Filter<Json>().and('fragile', FilterConditions.equalTo(fragile)));
    if (noted !== undefined) query = query.filters(new Filter<Json>().and('note', FilterConditions.equalTo(noted)));
    if (descending === true) query = query.sort(Sort.DESC);
    if (limit !== undefined) query = query.limit(limit);
    if (cursor !== undefined) query = query.cursor(cursor);
    return query.getMany();
  }),
);
app.define('claim', ({ payload }: Call<{ key: string; city: string; also?: number; twice?: boolean }>) =>
  attempt(() => {
    const absent = new Filter<Json>().and('city', FilterConditions.notExists());
    let transaction = kvs
      .transact()
      .set<Json>(payload.key, { city: payload.city, weight: 1 }, { entityName: 'parcel', conditions: absent })
      .set('claimed by', payload.city);
    if (payload.twice === true) transaction = transaction.delete('claimed by');
    for (let i = 0; i < (payload.also ?? 0); i++) transaction = transaction.delete(`other ${i}`);
    return transaction.execute();
  }),
);
app.define('push', ({ payload }: Call<{ queue: string; events: PushEvent[]; times?: number }>) =>
  attempt(async () => {
    const queue = new Queue({ key: payload.queue });
    for (let i = 1; i < (payload.times ?? 1); i++) await queue.push(payload.events);
    return queue.push(payload.events);
  }),
);
app.define('stats', ({ payload }: Call<{ queue: string; jobId: string }>) =>
  attempt(() => new Queue({ key: payload.queue }).getJob(payload.jobId).getStats()),
);
app.define('cancel', ({ payload }: Call<{ queue: string; jobId: string }>) =>
  attempt(() => new Queue({ key: payload.queue }).getJob(payload.jobId).cancel()),
);
app.define('manyWrites', ({ payload }: Call<{ times: number }>) =>
  attempt(async () => {
    await Promise.all(Array.from({ length: payload.times }, (_, i) => kvs.set(`many ${i}`, i)));
  }),
);
app.define('stray', async () => {
  void Promise.reject(new Error('nobody listens'));
  return new Promise((resolve) => setTimeout(resolve, 200));
});
app.define('exit', () => process.exit(0));
app.define('late', () => {
  setTimeout(() => void kvs.set('late', true), 50);
  return 'too early';
});

export const resolver = app.getDefinitions();
