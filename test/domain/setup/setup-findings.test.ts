import { DEFAULT_RULES } from '../../../src/domain/rules/default-rules';
import type { Rules } from '../../../src/domain/rules/rules';
import type { SeenRoutes } from '../../../src/domain/setup/find-telling';
import type { SeenField, SeenProject } from '../../../src/domain/setup/seen-project';
import { setupFindings } from '../../../src/domain/setup/setup-findings';
import { instantOf } from '../../../src/domain/instant';
import { person } from '../people/a-person';

const NOW = instantOf('2026-11-10T10:00:00+01:00');

/** A field for everything that the default rules ask for, and the app's own. */
const FIELDS: readonly SeenField[] = [
  ...Object.entries(DEFAULT_RULES.mapping.fields).flatMap(([name, [first]]) =>
    first === undefined ? [] : [{ id: `f-${name}`, name: first, kind: 'option' }],
  ),
  { id: 'assignee', name: 'Assignee', kind: 'user' },
  { id: 'priority', name: 'Priority', kind: 'priority' },
  { id: 'own-type', name: 'Clarified type', kind: 'string', own: 'clarified-type' },
  { id: 'own-severity', name: 'Severity', kind: 'string', own: 'severity' },
  { id: 'own-desk', name: 'Regional desk', kind: 'string', own: 'regional-desk' },
];

const RULES: Rules = {
  ...DEFAULT_RULES,
  people: [person('ina', { team: 'incident-management', roles: ['incident manager'] }), person('sam')],
  onCall: {
    ...DEFAULT_RULES.onCall,
    lastResort: 'ina',
    layers: [
      {
        id: 'europe',
        name: 'Europe',
        zone: 'Europe/Berlin',
        priority: 1,
        rotation: {
          unit: 'week',
          length: 1,
          startDate: '2026-01-05',
          startTime: '08:00',
          members: [{ turns: [['ina']] }],
        },
      },
    ],
  },
};

const ROUTES: SeenRoutes = {
  health: {},
  rings: {
    jira: {
      person: 'ina',
      requestedBy: 'admin',
      at: NOW - 1,
      through: 'jira',
      ticketKey: 'SUP-1',
      ticketId: '1',
      confirmedAt: NOW,
      confirmedBy: 'the panel',
    },
  },
};

const PROJECT: SeenProject = {
  key: 'SUP',
  style: 'company-managed',
  defaultAssignee: null,
  permissions: Object.fromEntries(
    [
      'Browse Projects',
      'Edit Issues',
      'Assign Issues',
      'Add Comments',
      'Create Issues',
      'Link Issues',
      'Administer Projects',
    ].map((name) => [name, true]),
  ),
  siteFields: FIELDS,
  types: [
    { name: 'Incident', onScreen: FIELDS },
    { name: 'Service Request', onScreen: FIELDS },
  ],
  assignable: ['ina', 'sam'],
  closedAccounts: [],
  carried: ['own-type', 'own-severity', 'own-desk'],
  others: [],
};

const found = (project: Partial<SeenProject>, rules: Partial<Rules> = {}, routes: Partial<SeenRoutes> = {}) =>
  setupFindings({ ...PROJECT, ...project }, { ...RULES, ...rules }, { routes: { ...ROUTES, ...routes }, now: NOW });

const onScreen = (without: string) => [{ name: 'Incident', onScreen: FIELDS.filter(({ id }) => id !== without) }];

test('a project in order has no finding', () => {
  expect(found({})).toEqual([]);
});

test.each(Object.keys(PROJECT.permissions))('without “%s” the app cannot do its work', (name) => {
  expect(found({ permissions: { ...PROJECT.permissions, [name]: false } })).toMatchObject([
    { check: 'permission', sentence: expect.stringContaining(`“${name}”`) },
  ]);
});

test.each<[string, Partial<SeenProject>, string, string]>([
  [
    'a field that nobody made',
    { siteFields: FIELDS.filter(({ id }) => id !== 'f-needsConsulting') },
    'mapping',
    'needsConsulting',
  ],
  ['a field of incidents that stands on no screen', { types: onScreen('f-productive') }, 'field missing', 'Incident'],
  ['a type that cannot be clarified', { types: onScreen('own-type') }, 'field not on screen', 'Clarified type'],
  [
    'a read-only field that tickets do not have',
    { carried: ['own-type', 'own-severity'] },
    'field not associated',
    'Regional desk',
  ],
  ['somebody who cannot be assigned', { assignable: ['ina'] }, 'person', 'SAM'],
  ['a closed account', { closedAccounts: ['sam'] }, 'person', 'closed'],
  ['a default assignee', { defaultAssignee: 'Lukas' }, 'default assignee', 'Lukas'],
  [
    'an automation that assigns',
    { others: [{ by: 'Automation', did: 'assigned', count: 3, example: 'SUP-7' }] },
    'other automation',
    'SUP-7',
  ],
  ['a team-managed project', { style: 'team-managed' }, 'team-managed', 'SUP'],
])('%s is found, with its cure', (_, project, check, says) => {
  const findings = found(project);
  expect(findings).toHaveLength(1);
  expect(findings[0]?.check).toBe(check);
  expect(findings[0]?.sentence.toLowerCase()).toContain(says.toLowerCase());
  expect(findings[0]?.cure).not.toBe('');
});

test('nothing is said of read-only fields before there is a ticket to look at', () => {
  expect(found({ carried: null })).toEqual([]);
});

describe('how a person on call is reached', () => {
  test('without a confirmed test ring nobody is woken', () => {
    expect(found({}, {}, { rings: {} })).toMatchObject([{ check: 'telling', weight: 'stops' }]);
  });

  test('a route that is ill says since when and with what cure', () => {
    const ill = { since: NOW, status: 403, because: 'Operations refuses the account', cure: 'Give it a role' };
    const operations = { routes: ['operations', 'jira'] as const, actsAs: 'ops', acceptedBy: [], progressMinutes: 60 };
    expect(found({}, { telling: operations }, { health: { operations: { ill } } })).toMatchObject([
      {
        check: 'telling',
        sentence: 'Operations does not work: Operations refuses the account.',
        cure: 'Give it a role.',
      },
    ]);
  });

  test('a field for the automation must exist and stand on every screen', () => {
    const byField = { routes: ['field', 'jira'] as const, field: 'On-call page', acceptedBy: [], progressMinutes: 60 };
    expect(found({}, { telling: byField })).toMatchObject([
      { sentence: expect.stringContaining('No field of the site') },
    ]);
    const page: SeenField = { id: 'page', name: 'On-call page', kind: 'string' };
    expect(found({ siteFields: [...FIELDS, page] }, { telling: byField })).toMatchObject([
      { sentence: expect.stringContaining('not on the screens of Incident, Service Request') },
    ]);
  });

  test('an empty rota, no incident manager and an absent last resort are three findings', () => {
    const people = [person('sam', { absences: [{ start: NOW - 1, end: NOW + 1 }] }), person('ina')];
    const onCall = { ...RULES.onCall, layers: [], lastResort: 'sam' };
    expect(found({}, { people, onCall }).map(({ check }) => check)).toEqual(['on call', 'on call', 'on call']);
  });
});

test('what stops the app stands first', () => {
  const findings = found({ defaultAssignee: 'Lukas', permissions: { ...PROJECT.permissions, 'Edit Issues': false } });
  expect(findings.map(({ weight }) => weight)).toEqual(['stops', 'hampers']);
});
