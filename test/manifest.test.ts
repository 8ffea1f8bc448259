import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import { parse } from 'yaml';
import { manifestFaults } from '../tools/manifest/manifest-faults';
import { manifestShape, type Manifest } from '../tools/manifest/manifest-shape';
import { ADMIN_CALLS } from '../src/contract/admin';
import { RULES_CALLS } from '../src/contract/rules';
import { PHONE_NOTE_CALLS } from '../src/contract/phone-note';
import { CUSTOMER_CALLS } from '../src/contract/customers';
import { PORTAL_CALLS } from '../src/contract/portal';
import { PORTAL_HEADER_CALLS } from '../src/contract/portal-header';
import { TELLING_CALLS } from '../src/contract/telling';
import { TICKET_CONTEXT_CALLS } from '../src/contract/ticket-context';

const ROOT = path.resolve(__dirname, '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const TEXT = read('manifest.yml');
const fresh = (): Manifest => v.parse(manifestShape, parse(TEXT));
const MANIFEST = fresh();
const SOURCES = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);

const referenced = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(referenced);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'function' && typeof inner === 'string' ? [inner] : referenced(inner),
  );
};

describe('manifest and code say the same', () => {
  const handlers = MANIFEST.modules.function.map(({ handler }) => handler);

  test('every handler names an export of a file in src/handlers', () => {
    for (const handler of handlers) {
      const [file, name] = handler.split('.');
      expect(read(`src/${file}.ts`)).toMatch(new RegExp(`export const ${name}\\b`));
    }
  });

  test('every function of the manifest is used by a module', () => {
    const { function: functions, ...modules } = MANIFEST.modules;
    expect(functions.map(({ key }) => key).sort()).toEqual([...new Set(referenced(modules))].sort());
  });

  test('every exported handler is in the manifest', () => {
    const HELPERS = ['boundary', 'context-of', 'calls-about', 'customer-calls'];
    const exported = readdirSync(path.join(ROOT, 'src/handlers')).flatMap((file) =>
      HELPERS.some((helper) => file.startsWith(helper))
        ? []
        : [...read(`src/handlers/${file}`).matchAll(/^export const (\w+)/gm)].map(
            (match) => `handlers/${file.replace('.ts', '')}.${match[1]}`,
          ),
    );
    expect(exported.sort()).toEqual([...handlers].sort());
  });

  test('the queues that the code pushes to are the queues of the consumers', () => {
    const code = SOURCES('src/adapters/queue').map(read).join('\n');
    const pushed = [...code.matchAll(/push(?:ing)?\('(\w+)'/g)].map((match) => match[1]);
    expect([...new Set(pushed)].sort()).toEqual(MANIFEST.modules.consumer.map(({ queue }) => queue).sort());
  });

  test('each resolver defines exactly the calls of its contract', () => {
    const defined = (file: string) =>
      [...read(`src/handlers/${file}`).matchAll(/resolver\.define\((\w+)\.(\w+)/g)].map((match) => match[2]);
    expect(defined('ticket-resolver.ts').sort()).toEqual(Object.keys(TICKET_CONTEXT_CALLS).sort());
    expect(defined('admin-resolver.ts').sort()).toEqual(Object.keys(ADMIN_CALLS).sort());
    expect(defined('customer-calls.ts').sort()).toEqual(Object.keys(CUSTOMER_CALLS).sort());
    expect(defined('portal-resolver.ts').sort()).toEqual(Object.keys(PORTAL_CALLS).sort());
    expect(defined('header-resolver.ts').sort()).toEqual(Object.keys(PORTAL_HEADER_CALLS).sort());
    const about = readdirSync(path.join(ROOT, 'src/handlers')).filter((file) => file.startsWith('calls-about-'));
    const aboutTelling = 'calls-about-telling.ts';
    expect(defined(aboutTelling).sort()).toEqual(Object.keys(TELLING_CALLS).sort());
    const aboutRules = about.filter((file) => file !== aboutTelling);
    expect(aboutRules.flatMap(defined).sort()).toEqual(Object.keys(RULES_CALLS).sort());
    for (const file of aboutRules)
      expect(read('src/handlers/admin-resolver.ts')).toContain(`from './${file.replace('.ts', '')}'`);
    expect(defined('phone-note-resolver.ts').sort()).toEqual(Object.keys(PHONE_NOTE_CALLS).sort());
  });

  test('the app fields that the code writes are the read-only fields of the manifest', () => {
    const fields = MANIFEST.modules['jira:customField'] ?? [];
    const readOnly = fields.filter((field) => field['readOnly'] === true).map(({ key }) => key);
    const written = [...read('src/domain/actions.ts').matchAll(/readonly '([a-z-]+)'\?:/g)].map((match) => match[1]);
    expect(written.sort()).toEqual(readOnly.sort());
  });

  test('each scope has a comment that names a call, and the code makes that call', () => {
    const code = SOURCES('src').map(read).join('\n');
    const scopes = [...TEXT.matchAll(/((?:[ ]+# [^\n]+\n)+)[ ]+([a-z]+:[a-z-]+(?::[a-z-]+)?):/g)].map((match) => ({
      comment: match[1] ?? '',
      scope: match[2],
    }));
    expect(scopes.map(({ scope }) => scope)).toEqual(Object.keys(MANIFEST.permissions.scopes));
    for (const { comment, scope } of scopes) {
      const call = /(\/rest\/(?:api\/3|servicedeskapi)\/[a-z/]+|\/jsm\/ops\/api\/v1\/[a-z/]+|kvs)/.exec(comment)?.[1];
      expect({ scope, call }).toEqual({ scope, call: expect.any(String) });
      expect({ scope, made: code.includes(call ?? '?') }).toEqual({ scope, made: true });
    }
  });

  test('only what Operations needs may be done in the name of a person who is not there', () => {
    const impersonating = Object.entries(MANIFEST.permissions.scopes).filter(([, detail]) =>
      JSON.stringify(detail).includes('"allowImpersonation":true'),
    );
    expect(impersonating.map(([scope]) => scope)).toEqual([
      'read:ops-alert:jira-service-management',
      'write:ops-alert:jira-service-management',
      'read:ops-config:jira-service-management',
    ]);
  });

  test('no module reaches out of Atlassian: the app runs on Atlassian', () => {
    expect(MANIFEST.permissions['external']).toBeUndefined();
    expect(MANIFEST.modules['remote']).toBeUndefined();
  });
});

describe("what Atlassian's validator says", () => {
  test('the manifest is valid', () => {
    // The validator looks into the folder of the admin page, which no clone has before it is built.
    if (!existsSync(path.join(ROOT, 'static/admin/build/index.html')))
      execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, encoding: 'utf8' });
    const script = `require('@forge/manifest').validate(false).then((r)=>{process.stdout.write(JSON.stringify({success:r.success,errors:r.errors??[]}))})`;
    const answer: unknown = JSON.parse(
      execFileSync(process.execPath, ['-e', script], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, USE_LOCAL_SWAGGER: '1' },
      }),
    );
    expect(answer).toEqual({ success: true, errors: [] });
  }, 60_000);
});

describe('mistakes that it lets through are refused', () => {
  const broken = (change: (manifest: Manifest) => void): readonly string[] => {
    const manifest = fresh();
    change(manifest);
    return manifestFaults(manifest);
  };
  const sweep = { key: 'more', interval: 'hour', function: 'on-sweep' };

  test('the manifest has none of them', () => {
    expect(manifestFaults(MANIFEST)).toEqual([]);
  });

  test.each<readonly [string, (manifest: Manifest) => void, RegExp]>([
    [
      'six scheduled triggers',
      (m) =>
        m.modules.scheduledTrigger.push(
          ...Array.from({ length: 6 - m.modules.scheduledTrigger.length }, () => ({ ...sweep })),
        ),
      /6 scheduled triggers/,
    ],
    [
      'two five-minute triggers',
      (m) => m.modules.scheduledTrigger.push({ ...sweep, interval: 'fiveMinute' }),
      /2 five-minute/,
    ],
    [
      'a range of two attributes',
      (m) => m.app.storage.entities[0]?.indexes.push({ name: 'two', range: ['due', 'status'] }),
      /range has one attribute/,
    ],
    [
      '21 entities',
      (m) =>
        m.app.storage.entities.push(...Array.from({ length: 20 }, (_, index) => ({ name: `e${index}`, indexes: [] }))),
      /entities, 20/,
    ],
    ['too much memory', (m) => void (m.app.runtime.memoryMB = 4096), /memoryMB 4096/],
    [
      'an unknown property of a UI module',
      (m) => void Object.assign(m.modules['jira:issueContext']?.[0] ?? {}, { bogus: 1 }),
      /property bogus is unknown/,
    ],
    [
      'an unknown kind of customer',
      (m) => void Object.assign(m.modules['jira:globalPage']?.[0] ?? {}, { unlicensedAccess: ['everybody'] }),
      /everybody is unknown/,
    ],
    [
      'a function without resource',
      (m) => void (m.modules['jira:adminPage'] = [{ key: 'old', title: 'Old', function: 'on-sweep' }]),
      /UI Kit 1/,
    ],
    ['a blocked runtime', (m) => void (m.app.runtime.name = 'nodejs20.x'), /nodejs20.x is blocked/],
    [
      'events in object form',
      (m) => m.modules.trigger[0]?.events.push({ eventType: 'avi:jira:created:issue' }),
      /object form/,
    ],
    [
      'a filter that drops events',
      (m) => void Object.assign(m.modules.trigger[0]?.filter ?? {}, { onError: 'IGNORE' }),
      /RECEIVE_AND_LOG/,
    ],
  ])('%s', (_name, change, said) => {
    expect(broken(change).join('\n')).toMatch(said);
  });
});
