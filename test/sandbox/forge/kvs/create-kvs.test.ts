import { closeFixtures, MONDAY_8_UTC, openFixture, type Fixture } from '../fixture-platform';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(closeFixtures);
const kvs = (...call: unknown[]) => fixture.ask('kvs', call);
const later = (ms: number) => fixture.platform.clock.advanceTo(fixture.platform.clock.now() + ms);

describe('plain keys', () => {
  test('what is set is got, and gone when deleted', async () => {
    await kvs('set', 'a', [1, { b: true }]);
    expect(await kvs('get', 'a')).toEqual({ value: [1, { b: true }] });
    await kvs('delete', 'a');
    expect(await kvs('get', 'a')).toEqual({});
    expect(await kvs('delete', 'a')).toEqual({});
  });

  test.each([
    ['', 'KEY_TOO_SHORT'],
    ['x'.repeat(501), 'KEY_TOO_LONG'],
    ['a/b', 'INVALID_KEY'],
    ['   ', 'INVALID_KEY'],
    ['umläut', 'INVALID_KEY'],
  ])('the key "%s" is refused with %s', async (key, code) => {
    expect(await kvs('set', key, 1)).toMatchObject({ status: 400, code });
  });

  test('a key may have 500 characters and all the documented signs', async () => {
    expect(await kvs('set', `A-z_0.9:# ${'x'.repeat(490)}`, 1)).toEqual({});
  });

  test('a value has at most 240 KiB', async () => {
    expect(await kvs('set', 'fits', 'x'.repeat(240 * 1024 - 2))).toEqual({});
    expect(await kvs('set', 'bursts', 'x'.repeat(240 * 1024 - 1))).toMatchObject({ status: 400, code: 'MAX_SIZE' });
  });

  test('a value has at most 31 levels', async () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) });
    expect(await kvs('set', 'fits', nested(31))).toEqual({});
    expect(await kvs('set', 'bursts', nested(32))).toMatchObject({ status: 400, code: 'MAX_DEPTH' });
  });

  test('null is not a value', async () => {
    expect(await kvs('set', 'a', null)).toMatchObject({ status: 400, code: 'INVALID_VALUE' });
  });

  test('a key that exists is kept when the policy says so', async () => {
    expect(await kvs('set', 'claim', 'ann', { keyPolicy: 'FAIL_IF_EXISTS' })).toEqual({});
    const second = await kvs('set', 'claim', 'bob', { keyPolicy: 'FAIL_IF_EXISTS' });
    expect(second).toMatchObject({ status: 409, code: 'KEY_CONFLICT' });
    expect(await kvs('get', 'claim')).toEqual({ value: 'ann' });
  });

  test('an override returns what it replaced, or what it wrote, when asked', async () => {
    await kvs('set', 'a', 1);
    const previous = { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' };
    expect(await kvs('set', 'a', 2, previous)).toEqual({ value: { key: 'a', value: 1 } });
    const latest = { keyPolicy: 'OVERRIDE', returnValue: 'LATEST', returnMetadataFields: ['CREATED_AT', 'UPDATED_AT'] };
    await later(5000);
    expect(await kvs('set', 'a', 3, latest)).toEqual({
      value: { key: 'a', value: 3, createdAt: MONDAY_8_UTC, updatedAt: MONDAY_8_UTC + 5000 },
    });
  });

  test('an expired value may be read for two more days, and tells its expiry when asked', async () => {
    await kvs('set', 'brief', 1, { ttl: { value: 1, unit: 'HOURS' } });
    const expireTime = new Date(MONDAY_8_UTC + 3_600_000).toISOString();
    await later(2 * 3_600_000);
    const got = await kvs('get', 'brief', { metadataFields: ['EXPIRE_TIME'] });
    expect(got).toEqual({ value: { key: 'brief', value: 1, expireTime } });
    await later(48 * 3_600_000);
    expect(await kvs('get', 'brief')).toEqual({});
  });

  test('a time to live beyond a year is refused', async () => {
    const ttl = { value: 400, unit: 'DAYS' };
    expect(await kvs('set', 'a', 1, { ttl })).toMatchObject({ status: 400, code: 'INVALID_TTL' });
  });

  test('secrets live apart and are not listed', async () => {
    await kvs('setSecret', 'token', 's3cret');
    expect(await kvs('getSecret', 'token')).toEqual({ value: 's3cret' });
    expect(await kvs('get', 'token')).toEqual({});
    expect(await fixture.ask('list', { prefix: 'tok' })).toEqual({ value: { results: [] } });
    expect(fixture.platform.kvsDump()).toContainEqual({ entity: 'secret', key: 'token', value: '(secret)' });
  });
});

describe('lists of keys', () => {
  test('come by prefix, in order, ten at a time with a cursor', async () => {
    for (let i = 0; i < 12; i++) await kvs('set', `user.${String(i).padStart(2, '0')}`, i);
    await kvs('set', 'other', 1);
    const first = (await fixture.ask('list', { prefix: 'user.' })) as {
      value: { results: object[]; nextCursor: string };
    };
    expect(first.value.results).toHaveLength(10);
    const second = await fixture.ask('list', { prefix: 'user.', cursor: first.value.nextCursor });
    expect(second).toMatchObject({ value: { results: [{ key: 'user.10', value: 10 }, { key: 'user.11' }] } });
    expect(second).not.toHaveProperty('value.nextCursor');
  });

  test('a cursor belongs to its own query', async () => {
    for (const key of ['a1', 'a2', 'b1']) await kvs('set', key, 1);
    const page = (await fixture.ask('list', { prefix: 'a', limit: 1 })) as { value: { nextCursor: string } };
    const other = await fixture.ask('list', { prefix: 'b', cursor: page.value.nextCursor });
    expect(other).toMatchObject({ status: 400, code: 'INVALID_CURSOR' });
  });

  test('a list has at most 100 rows', async () => {
    expect(await fixture.ask('list', { prefix: 'a', limit: 101 })).toMatchObject({ code: 'LIST_QUERY_LIMIT_EXCEEDED' });
  });

  test('lag behind writes when the fault says so, while gets do not', async () => {
    fixture.platform.setFaults({ seed: 1, queryLagMs: 3000 });
    await kvs('set', 'fresh', 1);
    expect(await fixture.ask('list', { prefix: 'fresh' })).toEqual({ value: { results: [] } });
    expect(await kvs('get', 'fresh')).toEqual({ value: 1 });
    await later(3000);
    expect(await fixture.ask('list', { prefix: 'fresh' })).toMatchObject({ value: { results: [{ key: 'fresh' }] } });
    await kvs('delete', 'fresh');
    expect(await fixture.ask('list', { prefix: 'fresh' })).toMatchObject({ value: { results: [{ key: 'fresh' }] } });
  });
});

describe('entities', () => {
  const parcel = { city: 'Graz', weight: 3, fragile: true, price: 1.5, note: { any: ['thing'] } };

  test('are stored by their declared attributes', async () => {
    expect(await kvs('entitySet', 'p1', parcel)).toEqual({});
    expect(await kvs('entityGet', 'p1')).toEqual({ value: parcel });
    await kvs('entityDelete', 'p1');
    expect(await kvs('entityGet', 'p1')).toEqual({});
  });

  test.each([
    [{ weight: 'heavy' }, 'INVALID_ENTITY_VALUE'],
    [{ weight: 1.5 }, 'INVALID_ENTITY_VALUE'],
    [{ weight: 2_147_483_648 }, 'INVALID_ENTITY_VALUE'],
    [{ city: '' }, 'INVALID_ENTITY_VALUE'],
    [{ city: '  ' }, 'INVALID_ENTITY_VALUE'],
    [{ city: null }, 'INVALID_ENTITY_VALUE'],
    [{ fragile: 'yes' }, 'INVALID_ENTITY_VALUE'],
    [{ colour: 'red' }, 'INVALID_ENTITY_ATTRIBUTE'],
    [{ city: 'x'.repeat(1701) }, 'MAX_SIZE'],
    ['text', 'INVALID_ENTITY_VALUE'],
  ])('%j is refused with %s', async (value, code) => {
    expect(await kvs('entitySet', 'p1', value)).toMatchObject({ status: 400, code });
    expect(await kvs('entityGet', 'p1')).toEqual({});
  });

  test('an entity that the manifest does not declare is refused by name', async () => {
    expect(await kvs('unknownEntity')).toMatchObject({
      code: 'INVALID_ENTITY_TYPE',
      message: expect.stringContaining('"unknown"'),
    });
  });

  test('an empty key is refused', async () => {
    expect(await kvs('entitySet', '', parcel)).toMatchObject({ code: 'EMPTY_KEY' });
  });
});

describe('queries of entities', () => {
  const parcels = (query: object) => fixture.ask('parcels', query);
  const keys = async (query: object) =>
    ((await parcels(query)) as { value: { results: { key: string }[] } }).value.results.map(({ key }) => key);

  beforeEach(async () => {
    await kvs('entitySet', 'c', { city: 'Graz', weight: 9, fragile: false });
    await kvs('entitySet', 'a', { city: 'Graz', weight: 5, fragile: true });
    await kvs('entitySet', 'b', { city: 'Sibiu', weight: 7, fragile: true });
    await kvs('entitySet', 'd', { city: 'Graz', fragile: true });
  });

  test('rows come in the order of the index, without those that lack its attribute', async () => {
    expect(await keys({ index: 'weight' })).toEqual(['a', 'b', 'c']);
    expect(await keys({ index: 'weight', descending: true })).toEqual(['c', 'b', 'a']);
  });

  test('the index on keys has them all', async () => {
    expect(await keys({ index: 'by-key' })).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a partition and a range choose', async () => {
    expect(await keys({ index: 'by-city', partition: ['Graz'] })).toEqual(['a', 'c']);
    expect(await keys({ index: 'by-city', partition: ['Graz'], heavierThan: 5 })).toEqual(['c']);
  });

  test('a partition must be complete', async () => {
    expect(await parcels({ index: 'by-city' })).toMatchObject({ status: 400, code: 'INVALID_PARTITION' });
  });

  test('an unknown index is refused by name', async () => {
    expect(await parcels({ index: 'by-colour' })).toMatchObject({ status: 400, code: 'INVALID_ENTITY_INDEX' });
  });

  test('filters work on the page, so a page may be empty and still have a successor', async () => {
    const first = (await parcels({ index: 'weight', descending: true, fragile: true, limit: 1 })) as {
      value: { results: object[]; nextCursor: string };
    };
    expect(first.value.results).toEqual([]);
    const query = { index: 'weight', descending: true, fragile: true, limit: 1, cursor: first.value.nextCursor };
    expect(await keys(query)).toEqual(['b']);
  });

  test('an attribute of type any cannot be filtered', async () => {
    expect(await parcels({ index: 'weight', noted: 'x' })).toMatchObject({ status: 422 });
  });

  test('a page has 1 to 100 rows', async () => {
    expect(await parcels({ index: 'weight', limit: 0 })).toMatchObject({
      code: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
    });
    expect(await parcels({ index: 'weight', limit: 101 })).toMatchObject({
      code: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
    });
  });
});

describe('transactions', () => {
  test('the first to claim wins, and the loser changes nothing', async () => {
    expect(await fixture.ask('claim', { key: 'p', city: 'Graz' })).toEqual({});
    const second = await fixture.ask('claim', { key: 'p', city: 'Sibiu' });
    expect(second).toMatchObject({ code: 'CONDITIONAL_CHECK_FAILED' });
    expect(await kvs('entityGet', 'p')).toEqual({ value: { city: 'Graz', weight: 1 } });
    expect(await kvs('get', 'claimed by')).toEqual({ value: 'Graz' });
  });

  test('have at most 25 operations', async () => {
    expect(await fixture.ask('claim', { key: 'p', city: 'Graz', also: 23 })).toEqual({});
    expect(await fixture.ask('claim', { key: 'q', city: 'Graz', also: 24 })).toMatchObject({ status: 400 });
    expect(await kvs('entityGet', 'q')).toEqual({});
  });

  test('name each key once', async () => {
    expect(await fixture.ask('claim', { key: 'p', city: 'Graz', twice: true })).toMatchObject({ status: 400 });
    expect(await kvs('entityGet', 'p')).toEqual({});
  });

  test('are refused whole for one wrong value', async () => {
    expect(await fixture.ask('claim', { key: 'p', city: '  ' })).toMatchObject({ code: 'INVALID_ENTITY_VALUE' });
    expect(await kvs('get', 'claimed by')).toEqual({});
  });
});

describe('batches', () => {
  test('report what succeeded beside what failed', async () => {
    const result = await kvs('batchSet', [
      { key: 'good', value: 1 },
      { key: 'bad/key', value: 2 },
      { key: 'p', value: { weight: 'x' }, entityName: 'parcel' },
    ]);
    expect(result).toEqual({
      value: {
        successfulKeys: [{ key: 'good' }],
        failedKeys: [
          { key: 'bad/key', error: expect.objectContaining({ code: 'INVALID_KEY' }) },
          { key: 'p', entityName: 'parcel', error: expect.objectContaining({ code: 'INVALID_ENTITY_VALUE' }) },
        ],
      },
    });
    const got = await kvs('batchGet', [{ key: 'good' }, { key: 'missing' }]);
    expect(got).toMatchObject({
      value: { successfulKeys: [{ key: 'good', value: 1 }], failedKeys: [{ key: 'missing' }] },
    });
    await kvs('batchDelete', [{ key: 'good' }]);
    expect(await kvs('get', 'good')).toEqual({});
  });

  test('are refused whole when empty, doubled or longer than 25', async () => {
    const items = (n: number) => Array.from({ length: n }, (_, i) => ({ key: `k${i}`, value: 1 }));
    expect(await kvs('batchSet', [])).toMatchObject({ status: 400 });
    expect(await kvs('batchSet', [...items(1), ...items(1)])).toMatchObject({ status: 400 });
    expect(await kvs('batchSet', items(26))).toMatchObject({ status: 400 });
    expect(await kvs('batchSet', items(25))).toMatchObject({ value: { failedKeys: [] } });
  });
});

describe('cost and limits', () => {
  const costs = () =>
    fixture.platform.calls.filter(({ kind }) => kind === 'kvs').map(({ kvsReads, kvsWrites }) => [kvsReads, kvsWrites]);

  test('each request costs started units of 10 KB', async () => {
    await kvs('set', 'small', 1);
    await kvs('set', 'large', 'x'.repeat(25_000));
    await kvs('get', 'large');
    await kvs('get', 'missing');
    await kvs('batchSet', [
      { key: 'one', value: 1 },
      { key: 'two', value: 2 },
    ]);
    expect(costs()).toEqual([
      [0, 1],
      [0, 3],
      [3, 0],
      [1, 0],
      [0, 1],
    ]);
  });

  test('the 1001st request of a second is refused, and the next second starts anew', async () => {
    expect(await fixture.ask('manyWrites', { times: 1000 })).toEqual({});
    await later(1000);
    expect(await fixture.ask('manyWrites', { times: 1001 })).toMatchObject({
      status: 429,
      code: 'RATE_LIMIT_EXCEEDED',
    });
    await later(1000);
    expect(await kvs('set', 'a', 1)).toEqual({});
  });

  test('more than 4000 units written in a minute are refused until the minute is over', async () => {
    // The fixture writes one unit itself when it learns that it was installed.
    for (let i = 0; i < 4; i++) {
      expect(await fixture.ask('manyWrites', { times: 999 })).toEqual({});
      await later(1000);
    }
    expect(await fixture.ask('manyWrites', { times: 3 })).toEqual({});
    expect(await kvs('set', 'a', 1)).toMatchObject({ status: 429 });
    expect(await kvs('get', 'a')).toEqual({});
    await later(60_000);
    expect(await kvs('set', 'a', 1)).toEqual({});
  });
});

test('a story can damage what is stored, and must name something that exists', async () => {
  await kvs('set', 'rules', { fine: true });
  fixture.platform.kvsDamage('rules', 'rubbish');
  expect(await kvs('get', 'rules')).toEqual({ value: 'rubbish' });
  expect(() => fixture.platform.kvsDamage('nothing', 1)).toThrow('nothing is stored under "nothing"');
});
