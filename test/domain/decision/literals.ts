import type { Customer } from '../../../src/domain/customers/customer';
import type { DecisionFacts } from '../../../src/domain/decision/decision';
import { instantOf } from '../../../src/domain/instant';
import type { Person } from '../../../src/domain/people/person';
import { DEFAULT_RULES } from '../../../src/domain/rules/default-rules';
import type { Rules } from '../../../src/domain/rules/rules';
import type { Ticket } from '../../../src/domain/ticket';

/** Tuesday 10:00 in Saarbrücken, everybody in Europe is there. */
export const TUESDAY_10 = instantOf('2026-11-10T10:00:00+01:00');
export const TUESDAY_1705 = instantOf('2026-11-10T17:05:00+01:00');
export const SATURDAY_10 = instantOf('2026-11-28T10:00:00+01:00');

const person = (account: string, more: Partial<Person>): Person => ({
  account,
  name: account.toUpperCase(),
  desk: 'saarbruecken',
  team: 'support',
  roles: [],
  languages: ['de', 'en'],
  absences: [],
  mayAnswerCustomers: true,
  active: true,
  ...more,
});

export const PEOPLE: readonly Person[] = [
  person('sam', {}),
  person('ina', { team: 'incident-management', roles: ['incident manager'] }),
  person('leo', { team: 'learning-consulting', roles: ['coordinator'] }),
  person('bea', { team: 'business-consulting' }),
  person('max', { team: 'incident-management', roles: ['incident manager'], desk: 'melbourne', languages: ['en'] }),
];

export const RULES: Rules = {
  ...DEFAULT_RULES,
  version: 7,
  people: PEOPLE,
  onCall: { ...DEFAULT_RULES.onCall, lastResort: 'ina' },
  modes: {
    assign: 'act',
    forward: 'act',
    fields: 'act',
    reason: 'act',
    'customer message': 'act',
    wait: 'act',
    alert: 'act',
  },
};

export const CUSTOMER: Customer = {
  organisation: '1',
  name: 'Brennwald',
  desk: 'saarbruecken',
  country: 'DE',
  zone: 'Europe/Berlin',
  language: 'de',
  phase: 'productive',
  projectTeam: [],
  maintenance: [],
};

export const ticket = (more: Partial<Ticket> = {}): Ticket => ({
  id: '10001',
  key: 'SUP-1',
  project: 'SUP',
  summary: 'Kurs archivieren',
  description: 'Der alte Kurs soll aus dem Katalog.',
  createdAt: TUESDAY_10,
  updatedAt: TUESDAY_10,
  filedAs: 'request',
  channel: 'portal',
  reporter: 'nadine',
  organisations: [{ id: '1', name: 'Brennwald' }],
  assignee: null,
  statusCategory: 'new',
  answers: {},
  clarified: null,
  needsConsulting: false,
  technicallyComplex: false,
  components: [],
  mapped: {},
  comments: [],
  linkedSummaries: [],
  ...more,
});

export const OUTAGE: Partial<Ticket> = {
  filedAs: 'incident',
  summary: 'Lernportal nicht erreichbar',
  answers: { productive: true, canWork: 'nobody', since: '10:05' },
};

export const facts = (more: Partial<DecisionFacts> = {}): DecisionFacts => ({
  ticket: ticket(),
  state: null,
  customers: [CUSTOMER],
  rules: RULES,
  project: { mode: 'act', since: instantOf('2026-01-01T00:00:00Z') },
  alert: null,
  ...more,
});
