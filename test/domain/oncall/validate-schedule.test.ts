import { InvalidInput } from '../../../src/domain/errors';
import { validateSchedule } from '../../../src/domain/oncall/validate-schedule';
import { DEFAULT_ON_CALL } from '../../../src/domain/rules/default-on-call';
import { scheduleOf, weeks } from './schedules';

const DAY = Date.UTC(2026, 0, 5);
const layer = weeks(['ada', 'bea']);
const { rotation } = layer;

const faultOf = (value: unknown): string => {
  try {
    validateSchedule(value, 'onCall');
  } catch (error) {
    if (error instanceof InvalidInput) return `${error.field}: ${error.reason}`;
    throw error;
  }
  return 'was read';
};
const withLayer = (more: object): unknown => scheduleOf([{ ...layer, ...more }]);
const withRotation = (more: object): unknown => withLayer({ rotation: { ...rotation, ...more } });
const withOverride = (more: object): unknown => ({
  ...scheduleOf([layer]),
  overrides: [{ id: 'o', kind: 'add', person: 'ada', start: DAY, end: DAY + 1, ...more }],
});

test('the schedule of a fresh installation is valid and stays as it is', () => {
  expect(validateSchedule(DEFAULT_ON_CALL, '')).toEqual(DEFAULT_ON_CALL);
});

test('a full schedule comes out as it went in', () => {
  const full = scheduleOf(
    [
      {
        ...layer,
        holidaysOf: 'graz',
        restriction: { days: ['sat'], hours: { start: '22:00', end: '06:00' }, kindOfDay: ['holiday'] },
      },
    ],
    {
      overrides: [{ id: 'o', layer: 'weeks', kind: 'replace', person: 'ada', by: 'bea', start: DAY, end: DAY + 1 }],
      temporary: [
        { id: 'c', name: 'Crew', start: DAY, end: DAY + 9, shifts: [{ person: 'ada', start: DAY, end: DAY + 9 }] },
      ],
      swaps: [{ id: 's', layer: 'weeks', turn: 3, from: 'ada', part: { fromMinute: 0, toMinute: 60 } }],
      lastResort: 'boss',
    },
  );
  expect(validateSchedule(JSON.parse(JSON.stringify(full)), 'onCall')).toEqual(full);
});

test.each<readonly [unknown, string]>([
  [null, 'onCall: null is not an object with layers, overrides, temporary, swaps, lastResort'],
  [{ ...DEFAULT_ON_CALL, layers: {} }, 'onCall.layers: {} is not a list; use [] for none'],
  [
    { ...DEFAULT_ON_CALL, layer: [] },
    'onCall.layer: is not a known field; use one of layers, overrides, temporary, swaps, lastResort',
  ],
  [scheduleOf([layer, layer]), 'onCall.layers[1]: weeks is already entry 1; remove one'],
  [
    withLayer({ zone: 'Europe/Saarbrücken' }),
    'onCall.layers[0].zone: "Europe/Saarbrücken" is not a time zone; use an IANA name such as Europe/Berlin',
  ],
  [withLayer({ priority: 1.5 }), 'onCall.layers[0].priority: 1.5 is not a whole number from 0 to 1000'],
  [
    withLayer({ restriction: { kindOfDay: ['holiday'] } }),
    'onCall.layers[0].holidaysOf: is missing; name the desk whose holidays decide the kind of day',
  ],
  [
    withLayer({ restriction: { days: [] } }),
    'onCall.layers[0].restriction.days: is empty; choose at least one, or remove it for all',
  ],
  [
    withLayer({ restriction: { days: ['sunday'] } }),
    'onCall.layers[0].restriction.days[0]: "sunday" is not one of mon, tue, wed, thu, fri, sat, sun',
  ],
  [
    withLayer({ restriction: { hours: { start: '8:00', end: '17:00' } } }),
    'onCall.layers[0].restriction.hours.start: "8:00" is not a time of day; write it as 08:00 or 17:30',
  ],
  [withRotation({ length: 0 }), 'onCall.layers[0].rotation.length: 0 is not a whole number from 1 to 520'],
  [withRotation({ startDate: '2026-02-30' }), 'onCall.layers[0].rotation.startDate: 2026-02-30 is not in the calendar'],
  [
    withRotation({ startDate: '1999-12-31' }),
    'onCall.layers[0].rotation.startDate: is before 2000-01-01; start it later',
  ],
  [
    withRotation({ endDate: '2026-01-05' }),
    'onCall.layers[0].rotation.endDate: is not after the start; set a later date, or remove it',
  ],
  [
    withRotation({ endTime: '09:00' }),
    'onCall.layers[0].rotation.endTime: needs endDate; add the date, or remove the time',
  ],
  [
    withRotation({ members: [] }),
    'onCall.layers[0].rotation.members: has no version; add one, with turns: [] for nobody yet',
  ],
  [
    withRotation({ members: [{ turns: [] }, { turns: [] }] }),
    'onCall.layers[0].rotation.members[1].validFrom: is missing; only the first version may go without it',
  ],
  [
    withRotation({
      members: [
        { turns: [], validFrom: DAY + 1 },
        { turns: [], validFrom: DAY },
      ],
    }),
    'onCall.layers[0].rotation.members[1].validFrom: is not after the version before it; put the versions in order of time',
  ],
  [
    withRotation({ members: [{ turns: [['ada'], ['']] }] }),
    'onCall.layers[0].rotation.members[0].turns[1][0]: "" is not a text; enter at least one character',
  ],
  [
    withRotation({ members: [{ turns: [['ada', 'ada']] }] }),
    'onCall.layers[0].rotation.members[0].turns[0][1]: ada is already entry 1; remove one',
  ],
  [
    withRotation({ members: [{ turns: [['ada']], firstTurn: 0 }] }),
    'onCall.layers[0].rotation.members[0].firstTurn: needs validFrom; without it turns count from the start of the rotation',
  ],
  [withOverride({ kind: 'swap' }), 'onCall.overrides[0].kind: "swap" is not one of replace, add, remove, nobody'],
  [
    withOverride({ by: 'bea' }),
    'onCall.overrides[0].by: is not a known field; use one of id, kind, layer, start, end, person',
  ],
  [withOverride({ end: DAY }), 'onCall.overrides[0].end: is not after the start; set a later end'],
  [
    withOverride({ start: 1_767_600_000 }),
    'onCall.overrides[0].start: 1767600000 is not an instant; write milliseconds since 1970-01-01T00:00Z',
  ],
  [
    withOverride({ layer: 'days' }),
    'onCall.overrides[0].layer: days is not a layer of this schedule; use one of its ids',
  ],
  [
    withOverride({ kind: 'replace', by: 'ada' }),
    'onCall.overrides[0].by: is the person who is replaced; name somebody else',
  ],
  [
    scheduleOf([layer], {
      temporary: [
        { id: 'c', name: 'Crew', start: DAY, end: DAY + 9, shifts: [{ person: 'ada', start: DAY, end: DAY + 10 }] },
      ],
    }),
    'onCall.temporary[0].shifts[0].end: is after the temporary schedule ends; cut the shift',
  ],
  [
    scheduleOf([layer], { swaps: [{ id: 's', layer: 'weeks', turn: -1, from: 'ada' }] }),
    'onCall.swaps[0].turn: -1 is not a whole number from 0 to 1000000',
  ],
  [
    scheduleOf([layer], { swaps: [{ id: 's', layer: 'gone', turn: 1, from: 'ada' }] }),
    'onCall.swaps[0].layer: gone is not a layer of this schedule; use one of its ids',
  ],
  [
    scheduleOf([layer], { swaps: [{ id: 's', layer: 'weeks', turn: 1, from: 'ada', by: 'ada' }] }),
    'onCall.swaps[0].by: is the person whose shift it is; name somebody else',
  ],
  [{ ...DEFAULT_ON_CALL, lastResort: '' }, 'onCall.lastResort: "" is not a text; enter at least one character'],
])('a fault is named with its field and its cure (%#)', (value, message) => {
  expect(faultOf(value)).toBe(message);
});
