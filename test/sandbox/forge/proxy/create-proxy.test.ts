import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findProjectRoot } from '../../../../sandbox/forge/bundle/find-project-root';
import { closeFixtures, MONDAY_8_UTC, openFixture, type Fixture } from '../fixture-platform';

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(closeFixtures);

const jira = (as: string, more: object = {}) => fixture.ask('jira', { as, path: '/rest/api/3/issue/HELP-1', ...more });

describe('calls to Jira', () => {
  test('as the app carry the scopes of the manifest', async () => {
    await jira('app');
    expect(fixture.site.requests).toMatchObject([
      { method: 'GET', principal: { kind: 'app' }, scopes: ['read:jira-work', 'write:jira-work', 'storage:app'] },
    ]);
  });

  test('as the user are made by the person who looks at the page', async () => {
    await jira('user');
    expect(fixture.site.requests[0]?.principal).toEqual({ kind: 'user through app', accountId: 'ann' });
  });

  test('as nobody are anonymous', async () => {
    await jira('none');
    expect(fixture.site.requests[0]?.principal).toEqual({ kind: 'anonymous' });
  });

  test('as another person need allowImpersonation', async () => {
    expect(await jira('bob')).toMatchObject({ value: { status: 403 } });
    expect(fixture.site.requests).toEqual([]);
    expect(fixture.platform.calls.at(-1)?.refused).toContain('allowImpersonation');
  });

  test('as the user fail where there is none, as on the platform', async () => {
    await fixture.ask('push', { queue: 'work', events: [{ body: { mode: 'ask' } }] });
    await fixture.platform.settle();
    expect(fixture.platform.invocations.at(-1)).toMatchObject({
      outcome: 'app error',
      error: expect.stringContaining('Authentication Required'),
    });
    expect(fixture.platform.calls.at(-1)).toMatchObject({ kind: 'jira', status: 401 });
  });

  test('with a body are JSON unless they say otherwise', async () => {
    await jira('app', { method: 'POST', body: '{"fields":{}}' });
    expect(fixture.site.requests[0]).toMatchObject({
      method: 'POST',
      body: '{"fields":{}}',
      headers: { 'content-type': 'application/json' },
    });
  });

  test('are logged with their points and who made them', async () => {
    await jira('user');
    expect(fixture.platform.calls.at(-1)).toMatchObject({
      at: MONDAY_8_UTC,
      functionKey: 'resolver',
      kind: 'jira',
      method: 'GET',
      path: '/rest/api/3/issue/HELP-1',
      status: 200,
      principal: 'user ann',
      points: 3,
    });
  });

  test('permission checks of authorize() go to Jira as the user', async () => {
    await fixture.ask('mayEdit');
    expect(fixture.site.requests).toMatchObject([
      { method: 'POST', path: '/rest/api/3/permissions/check', principal: { kind: 'user through app' } },
    ]);
  });
});

test('an app with allowImpersonation acts for other people under those scopes alone', async () => {
  // Below the project, so that the packages are found.
  const appRoot = await mkdtemp(path.join(findProjectRoot(__dirname), 'out', 'impersonating-app-'));
  try {
    await cp(path.join(__dirname, '..', 'fixture-app'), appRoot, { recursive: true });
    const file = path.join(appRoot, 'manifest.yml');
    const scopes = 'scopes:\n    read:jira-work:\n      allowImpersonation: true\n    storage:app: {}\n';
    const manifest = await readFile(file, 'utf8');
    await writeFile(file, manifest.replace(/scopes:\n(?: {4}- .*\n)+/, scopes));
    const { site, ask } = await openFixture({ appRoot });
    await ask('jira', { as: 'bob', path: '/rest/api/3/myself' });
    expect(site.requests).toMatchObject([
      { principal: { kind: 'user through app', accountId: 'bob' }, scopes: ['read:jira-work'] },
    ]);
  } finally {
    await rm(appRoot, { recursive: true });
  }
});

describe('faults of Jira', () => {
  test('a 429 is returned with its wait and never reaches the site', async () => {
    fixture.platform.setFaults({ seed: 1, jira429: 1 });
    expect(await jira('app')).toMatchObject({ value: { status: 429, retryAfter: '10' } });
    expect(fixture.site.requests).toEqual([]);
  });

  test('half of the failures happen after Jira has done the work', async () => {
    fixture.platform.setFaults({ seed: 1, jira5xx: 1 });
    for (let i = 0; i < 20; i++) expect(await jira('app')).toMatchObject({ value: { status: 503 } });
    expect(fixture.site.requests.length).toBeGreaterThan(3);
    expect(fixture.site.requests.length).toBeLessThan(17);
  });
});

describe('what the sandbox does not know', () => {
  test('of Jira is marked in the log', async () => {
    expect(await jira('app', { path: '/unknown' })).toMatchObject({ value: { status: 501 } });
    expect(fixture.platform.calls.at(-1)?.refused).toBe('the pretend Jira does not know /unknown');
  });

  test('is a 501 that the log shows', async () => {
    expect(await fixture.ask('graph')).toEqual({ value: 501 });
    expect(fixture.platform.calls.at(-1)).toMatchObject({
      kind: 'graphql',
      status: 501,
      refused: 'unknown route: fpp stargate /graphql',
    });
  });
});

test('a fault of the sandbox itself breaks the story instead of looking like an error of the app', async () => {
  await expect(jira('app', { path: '/broken' })).rejects.toThrow(
    'the sandbox failed to serve a call: Error: the pretend',
  );
});

describe('egress', () => {
  test('to an address that the manifest does not list fails as on the platform', async () => {
    expect(await fixture.ask('fetch', { url: 'https://elsewhere.example.com/x' })).toMatchObject({
      errorName: 'REQUEST_EGRESS_ALLOWLIST_ERR',
    });
    expect(fixture.platform.calls.at(-1)).toMatchObject({ kind: 'egress', status: 403, refused: expect.any(String) });
  });

  test('to a listed address finds nothing in the sandbox', async () => {
    expect(await fixture.ask('fetch', { url: 'https://listed.example.com/x' })).toEqual({ value: 501 });
  });

  test('by a socket of its own is refused too', async () => {
    expect(await fixture.ask('socket')).toMatchObject({ message: expect.stringContaining('opens no sockets') });
    expect(fixture.platform.calls.at(-1)).toMatchObject({ kind: 'egress', method: 'CONNECT', status: 403 });
  });
});

test('an invocation may die between two calls, with the first one done', async () => {
  await fixture.ask('push', { queue: 'work', events: [{ body: { mode: 'write' } }] });
  fixture.platform.setFaults({ seed: 1, kill: 1 });
  await fixture.platform.settle();
  expect(fixture.platform.invocations.at(-1)).toMatchObject({ functionKey: 'on-message', outcome: 'killed' });
  const stored = fixture.platform.kvsDump().map(({ key }) => key);
  expect(stored).toContain('first');
  expect(stored).not.toContain('second');
});

test('a call that is not awaited is refused once its invocation has ended, and the log says so', async () => {
  expect(await fixture.ask('late')).toBe('too early');
  await fixture.ask('echo');
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(fixture.platform.kvsDump()).toEqual([]);
  const refused = 'a call to /api/v1/set came after its invocation had ended: await it';
  expect(fixture.platform.notes).toMatchObject([{ functionKey: 'resolver', text: refused }]);
});
