import { Temporal } from 'temporal-polyfill';
import { MINUTE_MS, instantOf } from '../../../src/domain/instant';
import { finalSchedule } from '../../../src/domain/oncall/final-schedule';
import type { Layer } from '../../../src/domain/oncall/schedule';

/**
 * The engine against a second way to the same answer: for every single minute, Temporal alone says which hand-off
 * was the last and whether a window of the restriction is open. Nothing of the engine is used on the way.
 */
const first = (wall: Temporal.PlainDateTime, zone: string): number => {
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (later.toPlainDateTime().equals(wall))
    return wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds;
  // The clock skips this time: the first instant after the gap is the change itself.
  return later.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds ?? Number.NaN;
};

const last = (wall: Temporal.PlainDateTime, zone: string): number => {
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  return later.toPlainDateTime().equals(wall) ? later.epochMilliseconds : first(wall, zone);
};

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Windows of the restriction around the range, by days; a day without restriction is one window. */
const windowsOf = (layer: Layer, from: Temporal.PlainDate, days: number): readonly (readonly [number, number])[] => {
  const hours = layer.restriction?.hours ?? { start: '00:00', end: '00:00' };
  return Array.from({ length: days }, (_, ahead) => from.add({ days: ahead })).flatMap((date) => {
    const weekday = WEEKDAYS[date.dayOfWeek - 1];
    if (layer.restriction?.days?.every((day) => day !== weekday) === true) return [];
    const overnight = hours.end <= hours.start;
    const start = date.toPlainDateTime(Temporal.PlainTime.from(hours.start));
    const end = date.add({ days: overnight ? 1 : 0 }).toPlainDateTime(Temporal.PlainTime.from(hours.end));
    return [[first(start, layer.zone), last(end, layer.zone)] as const];
  });
};

/** Hand-offs by adding units to the start one by one. */
const handOffsOf = (layer: Layer, until: number): readonly number[] => {
  const { unit, startDate, startTime } = layer.rotation;
  const start = Temporal.PlainDateTime.from(`${startDate}T${startTime}`);
  const handOffs: number[] = [];
  for (let units = 0; (handOffs.at(-1) ?? 0) <= until; units += 1)
    handOffs.push(first(start.add({ [`${unit}s`]: units }), layer.zone));
  return handOffs;
};

const byMinute = (layer: Layer, range: { readonly start: number; readonly end: number }): readonly string[] => {
  const day = Temporal.Instant.fromEpochMilliseconds(range.start).toZonedDateTimeISO(layer.zone).toPlainDate();
  const windows = windowsOf(layer, day.subtract({ days: 3 }), 12);
  const handOffs = handOffsOf(layer, range.end);
  const turns = layer.rotation.members[0]?.turns ?? [];
  const answers: string[] = [];
  for (let t = range.start; t < range.end; t += MINUTE_MS) {
    const open = windows.some(([start, end]) => start <= t && t < end);
    const unit = handOffs.findLastIndex((handOff) => handOff <= t);
    const turn = Math.floor(unit / layer.rotation.length);
    answers.push(open && unit >= 0 ? (turns[turn % turns.length] ?? []).join('+') : '');
  }
  return answers;
};

const engineByMinute = (layer: Layer, range: { readonly start: number; readonly end: number }): readonly string[] => {
  const spans = finalSchedule({ layers: [layer], overrides: [], temporary: [], swaps: [] }, range, {});
  return spans.flatMap((span) =>
    Array.from({ length: (span.end - span.start) / MINUTE_MS }, () => span.people.join('+')),
  );
};

const CHANGES = [
  ['Europe/Berlin', '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ['America/Chicago', '2026-03-08T08:00:00Z'],
  ['America/Chicago', '2026-11-01T07:00:00Z'],
  ['Australia/Melbourne', '2026-04-04T16:00:00Z'],
  ['Australia/Melbourne', '2026-10-03T16:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
] as const;

const TURNS = [['ada'], ['bea', 'cem'], ['dan']];

const rotation = (unit: 'hour' | 'day' | 'week', length: number, startTime: string): Layer['rotation'] => ({
  unit,
  length,
  startDate: '2026-02-23',
  startTime,
  members: [{ turns: TURNS }],
});

const KINDS: readonly (readonly [string, Pick<Layer, 'rotation' | 'restriction'>])[] = [
  ['hourly, handed off at half past', { rotation: rotation('hour', 1, '00:30') }],
  ['every two hours', { rotation: rotation('hour', 2, '02:00') }],
  ['daily at an hour the clock skips or repeats', { rotation: rotation('day', 1, '02:30') }],
  ['two days each', { rotation: rotation('day', 2, '01:15') }],
  ['weekly in the night', { rotation: rotation('week', 1, '02:00') }],
  [
    'daily, nights only',
    { rotation: rotation('day', 1, '12:00'), restriction: { hours: { start: '22:00', end: '02:30' } } },
  ],
  [
    'daily, in the hours of the change',
    { rotation: rotation('day', 1, '00:00'), restriction: { hours: { start: '01:30', end: '03:00' } } },
  ],
];

describe.each(CHANGES)('over the clock change of %s at %s, minute by minute', (zone, change) => {
  const range = { start: instantOf(change) - 36 * 60 * MINUTE_MS, end: instantOf(change) + 36 * 60 * MINUTE_MS };
  test.each(KINDS)('%s: the engine and Temporal agree', (_, kind) => {
    const layer: Layer = { id: 'l', name: 'Layer', zone, priority: 1, ...kind };
    const [engine, temporal] = [engineByMinute(layer, range), byMinute(layer, range)];
    expect(engine).toHaveLength(72 * 60);
    expect(engine).toEqual(temporal);
  });
});
