import { InvalidInput } from '../../../src/domain/errors';
import { DEFAULT_RULES } from '../../../src/domain/rules/default-rules';
import { InvalidRules } from '../../../src/domain/rules/invalid-rules';
import { parseRules } from '../../../src/domain/rules/parse-rules';
import { documentWith, jana } from './a-document';

const faultsOf = (document: unknown): readonly string[] => {
  try {
    parseRules(document);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidRules)) throw error;
    return error.faults.map(({ field, reason }) => `${field}: ${reason}`);
  }
};

const europe = {
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

test('the rules inside the app are a document that can be published', () => {
  expect(parseRules(documentWith({}))).toEqual(DEFAULT_RULES);
});

test('a document with people, coordinator and last resort is read', () => {
  const document = documentWith({
    people: [jana],
    'onCall.lastResort': jana.account,
    'teams[1].coordinator': jana.account,
  });
  expect(parseRules(document).people).toEqual([jana]);
});

test('all faults are told at once, each with its path and its cure', () => {
  expect(
    faultsOf(
      documentWith({
        'desks[1].name': 5,
        'desks[2].calendar.hours[0].week.tue[0].end': '25:00',
        teams: undefined,
        'escalation[0].waitMinutes': 0,
        'forwarding[0].when.serious': { is: [] },
        'forwarding[1].when.phase': 'introduction',
        'settings.phoneNumber': '0681 123',
        'modes.alert': 'off',
        colour: 'red',
      }),
    ),
  ).toEqual([
    'desks[1].name: must be a text',
    'desks[2].calendar.hours[0].week.tue[0].end: "25:00" is not a time of day; write it as 08:00 or 17:30',
    'teams: is missing: add it',
    'escalation[0].waitMinutes: must be at least 1',
    'forwarding[0].when.serious.is: names no value: name one, or remove the cell to accept any',
    'forwarding[1].when.phase: must be like {"is": ["incident"]}, {"not": [...]} or {"from": 1}',
    'settings.phoneNumber: is not an international number: write it like +49 681 123456',
    'modes.alert: "off" is not known: use one of "watch", "propose", "act"',
    'colour: is not known here: remove it, or correct its name',
  ]);
});

test.each([
  ['a number', 5, 'document: must be an object: {...}'],
  ['nothing', undefined, 'document: is missing: add it'],
  ['a list', [], 'document: must be an object: {...}'],
])('%s is no document', (_, document, fault) => {
  expect(faultsOf(document)[0]).toBe(fault);
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  [
    'two desks of one id',
    { 'desks[1].id': 'saarbruecken' },
    'desks[1].id: saarbruecken is used by desks[0] already: give it another',
  ],
  [
    'a default desk that is not there',
    { 'settings.defaultDesk': 'paris' },
    'settings.defaultDesk: there is no desk paris: use one of: saarbruecken, graz, sibiu, melbourne, singapore',
  ],
  [
    'a person of a desk that is not there',
    { people: [{ ...jana, desk: 'paris' }], 'onCall.lastResort': jana.account },
    'people[0].desk: there is no desk paris: use one of: saarbruecken, graz, sibiu, melbourne, singapore',
  ],
  [
    'a person mapped twice',
    { people: [jana, jana], 'onCall.lastResort': jana.account },
    'people[1].account: 712020:jana is used by people[0] already: give it another',
  ],
  [
    'people, but nobody of last resort',
    { people: [jana] },
    'onCall.lastResort: is missing: name who is called when nobody else accepts, now that people are mapped',
  ],
  [
    'a last resort who has left',
    { people: [{ ...jana, active: false }], 'onCall.lastResort': jana.account },
    'onCall.lastResort: Jana Weiß is not active: name somebody who is',
  ],
  [
    'a last resort whom nobody mapped',
    { people: [jana], 'onCall.lastResort': 'x' },
    'onCall.lastResort: x is not among the people: map the person first',
  ],
  [
    'a coordinator whom nobody mapped',
    { 'teams[0].coordinator': 'x' },
    'teams[0].coordinator: x is not among the people: map the person first',
  ],
  [
    'a team less',
    {
      teams: [
        { id: 'support', name: 'Support' },
        { id: 'incident-management', name: 'IM' },
      ],
    },
    'teams: the team learning-consulting is missing: add it, tickets are forwarded to it',
  ],
  ['a list where an object stands', { 'forwarding[0].when': [] }, 'forwarding[0].when: must be an object: {...}'],
  [
    'a table that does not catch all',
    { 'forwarding[12].when': { serious: { is: [false] } } },
    'forwarding[12].when: the last row must catch all: add a row without conditions at the end',
  ],
  [
    'a person who is not of the row’s team',
    { 'forwarding[2].then.person': 'lead' },
    'forwarding[2].then.person: lead is no way to find somebody of incident-management: use it with lead or learning-consulting',
  ],
  [
    'a rota that takes the holidays of a desk that is not there',
    { 'onCall.layers': [{ ...europe, holidaysOf: 'paris' }], people: [jana], 'onCall.lastResort': jana.account },
    'onCall.layers[0].holidaysOf: there is no desk paris: use one of: saarbruecken, graz, sibiu, melbourne, singapore',
  ],
  ['no table', { forwarding: [] }, 'forwarding: is empty: add a row without conditions'],
  [
    'a column that is not there',
    { 'forwarding[0].when': { colour: { is: ['red'] } } },
    'forwarding[0].when.colour: there is no such column: use one of filedAs, type, serious, needsConsulting, technicallyComplex, phase, leadUnit, country, deskState, channel, requestType, component, language, writtenIn, agreement, or mapped.<name of a mapped field>',
  ],
  [
    'a value that never comes',
    { 'forwarding[0].when.phase': { is: ['introduction', 'pilot'] } },
    'forwarding[0].when.phase.is[1]: pilot never comes: use one of: introduction, productive, unknown',
  ],
  [
    'yes or no where texts come',
    { 'forwarding[0].when.country': { not: [true] } },
    'forwarding[0].when.country.not[0]: true never comes: write a text',
  ],
  [
    'a range on a word',
    { 'forwarding[0].when.country': { from: 1 } },
    'forwarding[0].when.country: is not a number: only mapped fields can be asked for a range',
  ],
  [
    'a column asked for words and for numbers',
    {
      'forwarding[0].when': { 'mapped.Seats': { from: 1 } },
      'forwarding[1].when': { 'mapped.Seats': { is: ['many'] } },
    },
    'forwarding[1].when.mapped.Seats: row 1 asks this column for a range: do the same here',
  ],
  [
    'a column asked for words and for yes or no',
    {
      'forwarding[0].when': { 'mapped.Hosted': { is: [true] } },
      'forwarding[1].when': { 'mapped.Hosted': { is: ['yes'] } },
    },
    'forwarding[1].when.mapped.Hosted: row 1 asks this column for yes or no: do the same here',
  ],
  [
    'an empty range',
    { 'forwarding[0].when': { 'mapped.Seats': { above: 5, below: 5 } } },
    'forwarding[0].when.mapped.Seats: contains no number: correct its bounds',
  ],
  [
    'an escalation that ends with the rota',
    { escalation: [{ who: 'rota', waitMinutes: 5 }] },
    'escalation[0].who: the last step must be: last resort',
  ],
  [
    'a step twice',
    { 'escalation[1].who': 'duty' },
    'escalation[1].who: duty is step 1 already: take one of the two out',
  ],
  [
    'an absence that ends before it starts',
    { people: [{ ...jana, absences: [{ start: 5, end: 5 }] }], 'onCall.lastResort': jana.account },
    'people[0].absences[0].end: must be after the start: swap the two',
  ],
  [
    'a telephone number that is too short',
    { 'settings.phoneNumber': '+49 68' },
    'settings.phoneNumber: must have 6 to 15 digits: write it like +49 681 123456',
  ],
  [
    'a country by name',
    { 'settings.consultingCountries': ['DE', 'Austria'] },
    'settings.consultingCountries[1]: must be a country code of two capitals, like DE',
  ],
  [
    'a zone that is not there',
    { 'desks[0].calendar.zone': 'Mars/Olympus' },
    'desks[0].calendar.zone: "Mars/Olympus" is not a time zone; use an IANA name such as Europe/Berlin',
  ],
])('%s is refused', (_, changes, fault) => {
  expect(faultsOf(documentWith(changes))).toEqual([fault]);
});

test('somebody in the rota whom nobody mapped is refused, unless their turns are past', () => {
  const layer = (members: unknown) => ({ ...europe, rotation: { ...europe.rotation, members } });
  const document = (members: unknown) =>
    documentWith({ people: [jana], 'onCall.lastResort': jana.account, 'onCall.layers': [layer(members)] });
  expect(
    faultsOf(document([{ turns: [['left']] }, { validFrom: Date.UTC(2026, 5, 1), turns: [[jana.account]] }])),
  ).toEqual([]);
  expect(faultsOf(document([{ turns: [[jana.account], [jana.account, 'left']] }]))).toEqual([
    'onCall.layers[0].rotation.members[0].turns[1][1]: left is not among the people: map the person, or take them out of the rota',
  ]);
});

test('a document over 232 KiB is refused with what to shorten', () => {
  const people = Array.from({ length: 1200 }, (_, index) => ({
    ...jana,
    account: `p${index}`,
    name: `Person ${index}`,
  }));
  const [fault] = faultsOf(documentWith({ people, 'onCall.lastResort': 'p0' }));
  expect(fault).toMatch(
    /^document: is 2\d\d KiB, 232 KiB is the most: shorten people \(2\d\d KiB\), desks \(\d+ KiB\), /,
  );
});

test('what is refused is bad input, and shows its first fault', () => {
  const document = documentWith({ stopActing: 'no', version: 0 });
  expect(() => parseRules(document)).toThrow(InvalidInput);
  expect(() => parseRules(document)).toThrow('version: must be 1 or more\nstopActing: must be true or false');
});

test.each(['__proto__', 'constructor', 'prototype'])('a name that every object has is refused: %s', (name) => {
  const refusal = 'must not use the names __proto__, prototype, constructor: choose others';
  const documentNaming = (path: string, value: unknown): unknown =>
    JSON.parse(JSON.stringify(documentWith({ [path]: { x: value } })).replace('"x":', `"${name}":`));
  expect(faultsOf(documentNaming('forwarding[0].when', { is: ['a'] }))).toEqual([`forwarding[0].when: ${refusal}`]);
  expect(faultsOf(documentNaming('mapping.fields', ['a']))).toEqual([`mapping.fields: ${refusal}`]);
  const top = JSON.stringify(DEFAULT_RULES).replace(
    '"stopActing":false',
    `"stopActing":false,"${name}":{"admin":true}`,
  );
  expect(faultsOf(JSON.parse(top))).toEqual([`document: ${refusal}`]);
});

const TELLING = { routes: ['jira'], acceptedBy: ['accept'], progressMinutes: 60 };

test.each([
  [{ routes: ['operations', 'jira'] }, /^telling\.actsAs: is missing: name the account/],
  [{ routes: ['field', 'jira'] }, /^telling\.field: is missing: name the field/],
  [{ routes: ['operations'], actsAs: 'ops' }, /^telling\.routes: lacks jira: add it/],
  [{ routes: ['jira', 'jira'] }, /^telling\.routes: jira stands there twice/],
  [{ acceptedBy: ['assign'] }, /^telling\.acceptedBy: lacks accept/],
])('telling %j is refused with its cure', (change, fault) => {
  expect(faultsOf(documentWith({ telling: { ...TELLING, ...change } }))).toEqual([expect.stringMatching(fault)]);
});
