import fc from 'fast-check';
import { WEEKDAYS } from '../../../src/domain/hours/calendar';
import { DAY_MS, HOUR_MS, MINUTE_MS, instantOf } from '../../../src/domain/instant';
import type { Layer, OnCallSchedule, Override, TemporarySchedule } from '../../../src/domain/oncall/schedule';

/** Four weeks with the clock change of Chicago and Europe in them, and the one of Lord Howe and Melbourne. */
export const SPRING = { start: instantOf('2026-03-06T00:00:00Z'), end: instantOf('2026-04-10T00:00:00Z') };

const PEOPLE = ['ada', 'bea', 'cem', 'dan', 'eva'] as const;
const person = fc.constantFrom(...PEOPLE);
const time = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom('00', '15', '30') })
  .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${minute}`);
const instant = fc
  .integer({ min: 0, max: (SPRING.end - SPRING.start) / (15 * MINUTE_MS) })
  .map((quarter) => SPRING.start + quarter * 15 * MINUTE_MS);
const span = fc
  .record({ start: instant, hours: fc.integer({ min: 1, max: 100 }) })
  .map(({ start, hours }) => ({ start, end: start + hours * HOUR_MS }));

const restriction: fc.Arbitrary<NonNullable<Layer['restriction']>> = fc.record(
  {
    days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
    hours: fc.record({ start: time, end: time }),
    kindOfDay: fc.uniqueArray(fc.constantFrom('workday', 'weekend', 'holiday'), { minLength: 1 }),
    onlyWithoutDesk: fc.boolean(),
  },
  { requiredKeys: [] },
);

const turns = fc.array(fc.uniqueArray(person, { maxLength: 2 }), { minLength: 1, maxLength: 4 });

export const arbitraryLayer: fc.Arbitrary<Layer> = fc
  .record({
    zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/Chicago', 'Australia/Lord_Howe', 'Australia/Melbourne'),
    priority: fc.integer({ min: 0, max: 2 }),
    restriction,
    rotation: fc.record({
      unit: fc.constantFrom('hour', 'day', 'week', 'month'),
      length: fc.integer({ min: 1, max: 3 }),
      startDate: fc.constantFrom('2026-01-31', '2026-02-16', '2026-03-08', '2026-03-20'),
      startTime: time,
      every: fc.integer({ min: 1, max: 2 }),
      first: turns,
      second: fc.option(fc.record({ validFrom: instant, turns }), { nil: undefined }),
    }),
  })
  .map(({ rotation: { first, second, ...rotation }, ...layer }) => ({
    id: 'set below',
    name: 'Layer',
    holidaysOf: 'desk',
    ...layer,
    rotation: {
      ...rotation,
      members: [{ turns: first }, ...(second === undefined ? [] : [{ ...second, firstTurn: 0 }])],
    },
  }));

const override: fc.Arbitrary<Override> = fc
  .record({ span, kind: fc.constantFrom('replace', 'add', 'remove', 'nobody'), person, by: person })
  .map(({ span: at, kind, person: who, by }): Override => {
    const common = { id: 'set below', ...at };
    if (kind === 'nobody') return { ...common, kind };
    return kind === 'replace' ? { ...common, kind, person: who, by } : { ...common, kind, person: who };
  });

const temporary: fc.Arbitrary<TemporarySchedule> = fc
  .record({ span, person, from: fc.nat(20), lasts: fc.integer({ min: 1, max: 20 }) })
  .map(({ span: at, person: who, from, lasts }) => {
    const start = Math.min(at.start + from * HOUR_MS, at.end - HOUR_MS);
    const end = Math.min(at.end, start + lasts * HOUR_MS);
    return { id: 'set below', name: 'Crew', ...at, shifts: [{ person: who, start, end }] };
  });

const swap = fc
  .record({ turn: fc.nat(40), from: person, by: fc.option(person, { nil: undefined }), minute: fc.nat(600) })
  .map(({ turn, from, by, minute }) => ({
    id: 'set below',
    layer: '0',
    turn,
    from,
    ...(by === undefined ? {} : { by }),
    part: { fromMinute: minute, toMinute: minute + 300 },
  }));

const numbered = <Item>(items: readonly Item[]): readonly (Item & { readonly id: string })[] =>
  items.map((item, index) => ({ ...item, id: String(index) }));

export const arbitrarySchedule: fc.Arbitrary<OnCallSchedule> = fc
  .record({
    layers: fc.array(arbitraryLayer, { minLength: 1, maxLength: 3 }),
    overrides: fc.array(override, { maxLength: 4 }),
    temporary: fc.array(temporary, { maxLength: 2 }),
    swaps: fc.array(swap, { maxLength: 3 }),
  })
  .map((schedule) => ({
    layers: numbered(schedule.layers),
    overrides: numbered(schedule.overrides),
    temporary: numbered(schedule.temporary),
    swaps: numbered(schedule.swaps),
  }));

export const arbitraryInstant = instant;

/** A desk that is open on UTC weekdays 08–16, and two holidays. */
export const CONTEXT = {
  holidays: { desk: ['2026-03-17', '2026-04-03'] },
  withoutDesk: ({ start, end }: { start: number; end: number }): { start: number; end: number }[] => {
    const spans: { start: number; end: number }[] = [];
    for (let day = Math.floor(start / DAY_MS) - 3; day * DAY_MS < end; day += 1) {
      const from = day * DAY_MS + 16 * HOUR_MS;
      const isSunday = (day + 4) % 7 === 0;
      const isFriday = (day + 4) % 7 === 5;
      if (isSunday || (day + 4) % 7 === 6) continue;
      const to = from + 16 * HOUR_MS + (isFriday ? 2 * DAY_MS : 0);
      const cut = { start: Math.max(from, start), end: Math.min(to, end) };
      if (cut.start < cut.end) spans.push(cut);
    }
    return spans;
  },
};
