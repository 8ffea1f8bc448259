import { createVirtualClock } from '../../../sandbox/forge/virtual-clock';
import { createSite } from '../../../sandbox/jira/create-site';
import { START } from './open-site';
import { smallSite } from './small-site';

const app = (field: object) => ({
  appId: 'ari:cloud:ecosystem::app/abc',
  environmentId: 'env',
  fields: [{ key: 'severity', name: 'Severity', type: 'string', readOnly: false, ...field }],
  indexedProperties: [],
});

const site = () => createSite(smallSite, createVirtualClock(START));

describe('installing the app', () => {
  test('keeps the account and the ids of its fields when it is installed again', async () => {
    const opened = site();
    const first = opened.installApp(app({}));
    const ids = async () => {
      const answer = await opened.handle({
        method: 'GET',
        path: '/rest/api/3/field',
        headers: {},
        principal: { kind: 'app' },
      });
      return JSON.parse(answer.body)
        .filter((field: { name: string }) => field.name.startsWith('Severity'))
        .map((field: { id: string; name: string }) => [field.id, field.name]);
    };
    const before = await ids();
    expect(opened.installApp(app({ name: 'Severity (Meridian)' }))).toEqual(first);
    expect(await ids()).toEqual([[before[0][0], 'Severity (Meridian)']]);
  });

  test('is refused for an expression that does not parse and for a type of field that does not exist', () => {
    expect(() => site().installApp(app({ validation: 'value ==' }))).toThrow(
      /^jira:customField severity: the expression "value ==" does not parse/,
    );
    expect(() => site().installApp(app({ formatter: '(' }))).toThrow(/^jira:customField severity/);
    expect(() => site().installApp(app({ type: 'colour' }))).toThrow(
      "jira:customField severity: the sandbox knows no field of type 'colour'",
    );
  });

  test('is needed before the app may call', async () => {
    expect(
      (await site().handle({ method: 'GET', path: '/rest/api/3/myself', headers: {}, principal: { kind: 'app' } }))
        .status,
    ).toBe(401);
  });
});
