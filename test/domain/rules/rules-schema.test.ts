import Ajv from 'ajv/dist/2020';
import { DEFAULT_RULES } from '../../../src/domain/rules/default-rules';
import { parseRules } from '../../../src/domain/rules/parse-rules';
import schema from '../../../src/domain/rules/rules.schema.json';
import { documentWith, jana } from './a-document';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { date: true } });
ajv.addVocabulary(['x-source']);
const conforms = ajv.compile(schema);

const isRead = (document: unknown): boolean => {
  try {
    parseRules(document);
    return true;
  } catch {
    return false;
  }
};

const withJana = { people: [jana], 'onCall.lastResort': jana.account };
const layer = {
  id: 'europe',
  name: 'Europe',
  zone: 'Europe/Berlin',
  priority: 1,
  rotation: {
    unit: 'week',
    length: 1,
    startDate: '2026-01-05',
    startTime: '08:00',
    members: [{ turns: [[jana.account]] }],
  },
};

/** Changes to the default document, accepted or refused by both. */
const ACCEPTED: readonly Readonly<Record<string, unknown>>[] = [
  {},
  withJana,
  { ...withJana, 'people[0].phone': '+49 (681) 9476-0', 'people[0].capacity': 12, 'people[0].department': 'hosting' },
  { ...withJana, 'people[0].absences': [{ start: 1, end: 2, because: 'Holiday' }] },
  { ...withJana, 'teams[1].coordinator': jana.account },
  { ...withJana, 'onCall.layers': [layer] },
  {
    ...withJana,
    'onCall.layers': [{ ...layer, restriction: { days: ['sat'], hours: { start: '07:00', end: '24:00' } } }],
  },
  {
    ...withJana,
    'onCall.overrides': [{ id: 'o', kind: 'nobody', start: Date.UTC(2026, 0, 1), end: Date.UTC(2026, 0, 2) }],
  },
  { 'desks[0].calendar.closures': [{ date: '2026-06-05', name: 'Summer party', start: '13:00', end: '17:00' }] },
  { 'desks[0].calendar.dateHours': [{ date: '2026-12-24', hours: [] }] },
  { 'desks[0].calendar.breaks': [{ days: ['mon'], start: '12:00', end: '12:30' }] },
  { 'desks[0].calendar.confirmedYears': [2026, 2027, 2028] },
  { 'forwarding[0].when': { 'mapped.Seats': { from: 1, below: 5 }, component: { not: ['SSO'] } } },
  { 'forwarding[0].titles': undefined, 'forwarding[0].then.department': 'hosting' },
  { 'mapping.fields.seats': ['Number of seats'], 'mapping.priority': {} },
  { 'settings.phoneNumber': '+49 681 123456' },
  { seriousness: undefined, severityGrid: undefined, texts: undefined, 'mapping.answers': undefined },
  { 'seriousness.severities': ['P1'], 'severityGrid.cells.minor.low': 'P3' },
  { texts: { ifSerious: { fr: 'Écrivez-nous.' } } },
  { 'forwarding[0].then.wait': false, 'forwarding[0].then.alert': true, 'forwarding[0].then.text': 'introduction' },
  { 'escalation[0].times': 3 },
  { telling: { routes: ['jira'], acceptedBy: ['accept'], progressMinutes: 60 } },
  {
    telling: {
      routes: ['operations', 'field', 'jira'],
      actsAs: 'ops-account',
      field: 'On-call page',
      acceptedBy: ['accept', 'acknowledge'],
      progressMinutes: 30,
    },
  },
];

const REFUSED: readonly Readonly<Record<string, unknown>>[] = [
  { 'escalation[0].times': 0 },
  { telling: { routes: ['pager'], acceptedBy: ['accept'], progressMinutes: 60 } },
  { telling: { routes: ['jira'], acceptedBy: ['accept'], progressMinutes: 1 } },
  { telling: { routes: ['jira'], acceptedBy: ['accept'], progressMinutes: 60, phone: '+49' } },
  { version: 0 },
  { 'desks[0].calendar.confirmedYears': ['2028'] },
  { 'desks[0].calendar.confirmedYears': [2028, 2028] },
  { version: '1' },
  { colour: 'red' },
  { desks: [] },
  { 'desks[0].name': ' ' },
  { 'desks[0].id': 'über' },
  { 'desks[0].calendar.zone': '+01:00' },
  { 'desks[0].calendar.hours': [] },
  { 'desks[0].calendar.hours[0].week.tue[0].end': '25:00' },
  { 'desks[0].calendar.hours[0].week.tuesday': [] },
  { 'desks[0].calendar.holidays[0].scope': 'regional' },
  { 'desks[0].calendar.holidays[0].ticked': 'yes' },
  { 'desks[0].calendar.doubtful': ['24.12.2026'] },
  { 'teams[0].id': 'first-level' },
  { 'parties[0].name': undefined },
  { ...withJana, 'people[0].roles': ['boss'] },
  { ...withJana, 'people[0].phone': '0681 9476' },
  { ...withJana, 'people[0].phone': '+49 68' },
  { ...withJana, 'people[0].phone': '+49 681 1234567890123' },
  { ...withJana, 'people[0].capacity': 0 },
  { ...withJana, 'people[0].active': undefined },
  { ...withJana, 'onCall.layers': [{ ...layer, priority: -1 }] },
  { ...withJana, 'onCall.layers': [{ ...layer, rotation: { ...layer.rotation, unit: 'fortnight' } }] },
  {
    ...withJana,
    'onCall.overrides': [{ id: 'o', kind: 'add', start: Date.UTC(2026, 0, 1), end: Date.UTC(2026, 0, 2) }],
  },
  { 'onCall.swaps': undefined },
  { escalation: [] },
  { 'escalation[0].waitMinutes': 0 },
  { 'escalation[0].waitMinutes': 2.5 },
  { 'escalation[0].who': 'boss' },
  { forwarding: [] },
  { 'forwarding[0].mode': 'off' },
  { 'forwarding[0].when.serious': { is: [] } },
  { 'forwarding[0].when.serious': { is: [true], not: [false] } },
  { 'forwarding[0].when.serious': {} },
  { 'forwarding[0].when.serious': 'yes' },
  { 'forwarding[0].when': [] },
  { 'forwarding[0].when.constructor': { is: ['a'] } },
  { 'mapping.fields.prototype': ['a'] },
  { 'forwarding[0].then.team': 'third-level' },
  { 'forwarding[0].then.linkTo': 'hosting' },
  { 'mapping.filedAs.delivery': undefined },
  { 'mapping.priority.P5': 'Lowest' },
  { 'mapping.fields.since': [''] },
  { 'settings.lastMinutes': -1 },
  { 'settings.silenceMinutes': 0 },
  { 'settings.consultingCountries': ['Germany'] },
  { 'modes.forward': undefined },
  { stopActing: 0 },
  { 'seriousness.impacts': ['blocker'] },
  { 'seriousness.severities': [] },
  { 'severityGrid.cells.outage.high': 'P0' },
  { 'mapping.answers.yes': undefined },
  { texts: { ifSerious: { German: 'Schreiben Sie uns.' } } },
  { 'forwarding[0].then.alert': false },
];

test.each(ACCEPTED)('schema and app accept the rules with %j', (changes) => {
  const document = documentWith(changes);
  expect(conforms(document)).toBe(true);
  expect(isRead(document)).toBe(true);
});

test.each(REFUSED)('schema and app refuse the rules with %j', (changes) => {
  const document = documentWith(changes);
  expect(conforms(document)).toBe(false);
  expect(isRead(document)).toBe(false);
});

/** Younger than the first documents: one without them is read with the app's own. */
const YOUNGER = ['seriousness', 'severityGrid', 'texts', 'telling'];

test('the schema knows every field of the document and asks for it', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(DEFAULT_RULES).sort());
  expect([...schema.required, ...YOUNGER].sort()).toEqual(Object.keys(DEFAULT_RULES).sort());
});
