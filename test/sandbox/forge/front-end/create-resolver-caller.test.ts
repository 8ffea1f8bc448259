import { createUserLimit } from '../../../../sandbox/forge/front-end/user-limit';
import { closeFixtures, openFixture, type Fixture } from '../fixture-platform';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(closeFixtures);

const call = (over: object) =>
  fixture.platform.invokeResolver({
    moduleKey: 'panel',
    functionKey: 'context',
    payload: {},
    accountId: 'ann',
    extension: { issue: { key: 'HELP-1' } },
    ...over,
  });

test('a resolver sees who asks, where from and in which language', async () => {
  const { value } = await call({ locale: 'de-DE' });
  expect(value).toMatchObject({
    accountId: 'ann',
    accountType: 'licensed',
    cloudId: fixture.site.cloudId,
    moduleKey: 'panel',
    locale: 'de-DE',
    environmentType: 'PRODUCTION',
    license: { active: true },
    installContext: `ari:cloud:jira::site/${fixture.site.cloudId}`,
    extension: { issue: { key: 'HELP-1' } },
  });
  expect(value).not.toHaveProperty('license.isActive');
});

test('a payload travels as JSON', async () => {
  const payload = { day: new Date(0), gone: undefined, list: [undefined] };
  expect(await call({ functionKey: 'echo', payload })).toEqual({
    value: { day: '1970-01-01T00:00:00.000Z', list: [null] },
  });
});

test('an error of the resolver reaches the front end as its message only', async () => {
  const answer = await call({ functionKey: 'fail' });
  expect(answer).toEqual({ error: 'There was an error invoking the function - the resolver fails' });
  expect(fixture.platform.invocations.at(-1)).toMatchObject({
    outcome: 'app error',
    error: expect.stringMatching(/resolver\.ts:\d+/),
  });
});

test.each([
  ['an undefined resolver function', { functionKey: 'nope' }, "Resolver has no definition for 'nope'."],
  ['an unknown module', { moduleKey: 'nope' }, 'the manifest has no module "nope" with a front end'],
  ['a request over 500 KB', { payload: 'x'.repeat(513_000) }, 'the request is larger than 500 KB'],
  ['a response over 5 MB', { functionKey: 'big' }, 'the response is larger than 5 MB'],
])('%s is an error', async (_, over, reason) => {
  expect(await call(over)).toEqual({ error: `There was an error invoking the function - ${reason}` });
});

describe('unlicensed access', () => {
  test.each([
    ['panel', 'customer', false],
    ['panel', 'anonymous', false],
    ['portal', 'customer', true],
    ['portal', 'unlicensed', false],
    ['portal', 'licensed', true],
  ])('module %s lets in %s: %s', async (moduleKey, accountType, allowed) => {
    expect('value' in (await call({ moduleKey, accountType }))).toBe(allowed);
  });

  test('a person who is not logged in is unidentified', async () => {
    const { error } = await call({ moduleKey: 'portal', accountId: null });
    expect(error).toContain('"anonymous" is not in unlicensedAccess of "portal"');
  });
});

test('an issue context gives its status before it is opened', async () => {
  const extension = { type: 'jira:issueContext', issue: { key: 'HELP-7' } };
  expect(await fixture.platform.invokeDynamicProperties({ moduleKey: 'panel', accountId: 'ann', extension })).toEqual({
    value: { status: { type: 'lozenge', value: { label: 'HELP-7', type: 'new' } } },
  });
  const wrong = fixture.platform.invokeDynamicProperties({ moduleKey: 'portal', accountId: 'ann', extension });
  await expect(wrong).rejects.toThrow('no module "portal" with dynamicProperties');
});

test('a person invokes at most 1200 times a minute, a site 300 times a second', async () => {
  const limit = createUserLimit();
  const admitted = (at: number, person: string, times: number) =>
    Array.from({ length: times }, (_, i) => limit.admit(at + i * 4, person)).filter(Boolean).length;
  expect(admitted(0, 'ann', 1300)).toBe(1200);
  expect(admitted(6000, 'bob', 10)).toBe(10);
  expect(Array.from({ length: 400 }, () => limit.admit(70_000, 'cat')).filter(Boolean)).toHaveLength(300);
  for (let i = 0; i < 300; i++) await call({ functionKey: 'echo' });
  expect(await call({ functionKey: 'echo' })).toEqual({
    error: 'There was an error invoking the function - too many invocations',
  });
});
