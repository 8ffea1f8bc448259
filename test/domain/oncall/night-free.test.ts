import { HOUR_MS, instantOf } from '../../../src/domain/instant';
import { compileCalendar } from '../../../src/domain/hours/compile-calendar';
import { burdenOf } from '../../../src/domain/oncall/burden';
import { contextOfDesks } from '../../../src/domain/oncall/context-of-desks';
import { finalSchedule } from '../../../src/domain/oncall/final-schedule';
import { gapsIn } from '../../../src/domain/oncall/gaps-in';
import { msByHourKind } from '../../../src/domain/oncall/hour-kinds';
import { EUROPE_WAKING, nightFreeRota } from '../../../src/domain/oncall/night-free-rota';
import { ON_CALL_POLICY } from '../../../src/domain/oncall/on-call-policy';
import { plannedShifts } from '../../../src/domain/oncall/planned-shifts';
import { proposeRota, type RotaPlace } from '../../../src/domain/oncall/propose-rota';
import { DEFAULT_DESKS } from '../../../src/domain/rules/default-desks';
import { scheduleOf } from './schedules';

const context = contextOfDesks(DEFAULT_DESKS.map(({ id, calendar }) => ({ id, calendar: compileCalendar(calendar) })));
const withoutDesk = context.withoutDesk ?? (() => []);
const policy = ON_CALL_POLICY;
const place = (id: string, zone: string, people: readonly string[]): RotaPlace => ({
  id,
  name: id,
  zone,
  holidays: context.holidays?.[id] ?? [],
  members: people.map((person) => ({ person, absences: [] })),
});
const saarbruecken = place('saarbruecken', 'Europe/Berlin', ['ada', 'bea', 'cem']);
const melbourne = place('melbourne', 'Australia/Melbourne', ['mia', 'ned']);
const singapore = place('singapore', 'Asia/Singapore', ['sue']);
const year = { places: [saarbruecken, melbourne], firstMonday: '2026-01-05', weeks: 52, withoutDesk, policy };

describe('Europe and Melbourne', () => {
  test('share 2026 so that somebody is on call in every hour without a desk and nobody at night', () => {
    const layers = nightFreeRota({
      waking: EUROPE_WAKING,
      here: ['ada', 'bea'],
      far: ['mia'],
      firstMonday: '2025-12-29',
    });
    const window = { start: instantOf('2026-01-01T00:00:00Z'), end: instantOf('2027-01-01T00:00:00Z') };
    const schedule = scheduleOf(layers);
    expect(gapsIn(schedule, window, { context })).toEqual([]);
    const zone = (person: string) => (person === 'mia' ? 'Australia/Melbourne' : 'Europe/Berlin');
    const burden = burdenOf(finalSchedule(schedule, window, context), {
      policy,
      placeOf: (person) => ({ zone: zone(person), holidays: [] }),
    });
    expect(burden.map(({ hours }) => hours.night)).toEqual([0, 0, 0]);
    // Mission §5: 4,157 hours of 2026 have no desk, and each is somebody's.
    expect(burden.reduce((sum, one) => sum + one.total, 0)).toBe(4157);
  });
});

describe('the planner', () => {
  test('finds the split by itself: no night hour, nothing left, hours shared evenly', () => {
    const proposal = proposeRota(year);
    expect(proposal.nightHours).toBe(0);
    expect(proposal.left).toEqual([]);
    expect(proposal.layers.map((layer) => layer.name)).toEqual([
      'saarbruecken, 06:00 to 22:00',
      'melbourne, 22:00 to 06:00',
    ]);
    const longestWeek = Math.max(
      ...proposal.layers.flatMap((layer) => {
        const shifts = plannedShifts(layer, context, proposal.window);
        const hoursOf = (turn: number): number =>
          shifts.filter((one) => one.turn === turn).reduce((sum, one) => sum + (one.end - one.start) / HOUR_MS, 0);
        return Array.from({ length: 52 }, (_, turn) => hoursOf(turn));
      }),
    );
    const totals = (people: readonly string[]): readonly number[] =>
      proposal.burden.filter((one) => people.includes(one.person)).map((one) => one.total);
    for (const people of [
      ['ada', 'bea', 'cem'],
      ['mia', 'ned'],
    ]) {
      const hours = totals(people);
      // No planner of whole weeks can promise more than the longest of them.
      expect(Math.max(...hours) - Math.min(...hours)).toBeLessThanOrEqual(longestWeek);
    }
    expect(gapsIn(scheduleOf(proposal.layers), proposal.window, { context })).toEqual([]);
  });

  test('says which nights are left when one place is alone', () => {
    const alone = proposeRota({ ...year, places: [saarbruecken], weeks: 4 });
    expect(alone.nightHours).toBeGreaterThan(0);
    const left = alone.left.filter((one) => one.because === 'night');
    expect(left.reduce((sum, one) => sum + one.end - one.start, 0) / HOUR_MS).toBeCloseTo(alone.nightHours, 6);
  });

  test('takes the place with the least night where none is free of it', () => {
    const two = proposeRota({ ...year, places: [saarbruecken, singapore], weeks: 8 });
    const one = proposeRota({ ...year, places: [saarbruecken], weeks: 8 });
    expect(two.nightHours).toBeLessThan(one.nightHours);
  });

  test('keeps absences free, and nobody is on call two weeks running while there is somebody else', () => {
    const away = { start: instantOf('2026-01-12T00:00:00Z'), end: instantOf('2026-02-02T00:00:00Z') };
    const members = saarbruecken.members.map((one) => (one.person === 'bea' ? { ...one, absences: [away] } : one));
    const proposal = proposeRota({ ...year, weeks: 8, places: [{ ...saarbruecken, members }, melbourne] });
    const weeks = proposal.layers[0]?.rotation.members[0]?.turns.map(([person]) => person) ?? [];
    expect(weeks).toHaveLength(8);
    expect(weeks.slice(1, 4)).not.toContain('bea');
    weeks.slice(1).forEach((person, index) => expect(person).not.toBe(weeks[index]));
    expect(proposal.left).toEqual([]);
  });

  test('takes somebody of another place when everybody of one is away, and says which nights that costs', () => {
    const away = { start: instantOf('2026-01-01T00:00:00Z'), end: instantOf('2026-01-20T00:00:00Z') };
    const members = melbourne.members.map((one) => ({ ...one, absences: [away] }));
    const proposal = proposeRota({ ...year, weeks: 2, places: [saarbruecken, { ...melbourne, members }] });
    expect(gapsIn(scheduleOf(proposal.layers), proposal.window, { context })).toEqual([]);
    expect(proposal.nightHours).toBeGreaterThan(0);
    const nights = proposal.left.filter((one) => one.because === 'night');
    expect(nights.reduce((sum, one) => sum + one.end - one.start, 0) / HOUR_MS).toBeCloseTo(proposal.nightHours, 6);
    expect(proposal.left.filter((one) => one.because === 'absent' || one.because === 'nobody')).toEqual([]);
  });

  test('puts nobody where everybody of every place is away, and says so', () => {
    const away = { start: instantOf('2026-01-01T00:00:00Z'), end: instantOf('2026-01-20T00:00:00Z') };
    const members = saarbruecken.members.map((one) => ({ ...one, absences: [away] }));
    const proposal = proposeRota({ ...year, weeks: 2, places: [{ ...saarbruecken, members }] });
    expect(proposal.layers[0]?.rotation.members[0]?.turns).toEqual([[], []]);
    expect(new Set(proposal.left.map((one) => one.because))).toEqual(new Set(['nobody']));
  });

  test('shares choices that are equally good among all places by their hours so far', () => {
    const graz = place('graz', 'Europe/Vienna', ['gus', 'gil']);
    const sibiu = place('sibiu', 'Europe/Bucharest', ['sam']);
    const places = [saarbruecken, graz, sibiu, melbourne, singapore];
    const proposal = proposeRota({ ...year, places });
    expect(proposal.nightHours).toBe(0);
    const people = places.flatMap(({ members }) => members.map((one) => one.person));
    expect(proposal.burden.map((one) => one.person).sort()).toEqual([...people].sort());
    const totalOf = (person: string): number => proposal.burden.find((one) => one.person === person)?.total ?? 0;
    const clock = ['ada', 'bea', 'cem', 'gus', 'gil'].map(totalOf);
    // Saarbrücken and Graz have one clock, so nothing tells their people apart.
    expect(Math.max(...clock) - Math.min(...clock)).toBeLessThanOrEqual(80);
    expect(totalOf('sue')).toBeGreaterThan(200);
    expect(gapsIn(scheduleOf(proposal.layers), proposal.window, { context })).toEqual([]);
  });

  test('says who is on call several weeks in a row', () => {
    const alone = place('melbourne', 'Australia/Melbourne', ['mia']);
    const proposal = proposeRota({ ...year, weeks: 6, places: [saarbruecken, alone] });
    expect(proposal.left).toEqual([
      {
        because: 'weeks in a row',
        person: 'mia',
        // On working days Melbourne is open in her hours: the first and the last are weekend nights of Europe.
        start: instantOf('2026-01-09T21:00:00Z'),
        end: instantOf('2026-02-15T05:00:00Z'),
      },
    ]);
  });

  test('begins on a Monday and says so', () => {
    expect(() => proposeRota({ ...year, firstMonday: '2026-01-06' })).toThrow(/^firstMonday/);
  });

  test('gives the first weeks to whoever has had least so far', () => {
    const members = saarbruecken.members.map((one) => ({ ...one, hoursSoFar: one.person === 'cem' ? 0 : 500 }));
    const proposal = proposeRota({ ...year, weeks: 3, places: [{ ...saarbruecken, members }, melbourne] });
    const weeks = proposal.layers[0]?.rotation.members[0]?.turns.map(([person]) => person);
    expect(weeks?.filter((person) => person === 'cem')).toHaveLength(2);
  });
});

describe('an hour on call is of one kind', () => {
  const hoursOf = (from: string, to: string, holidays: readonly string[] = []): Readonly<Record<string, number>> => {
    const span = { start: instantOf(from), end: instantOf(to) };
    const ms = msByHourKind(span, { zone: 'Europe/Berlin', holidays }, { policy });
    return Object.fromEntries(
      Object.entries(ms).flatMap(([kind, value]) => (value === 0 ? [] : [[kind, value / HOUR_MS]])),
    );
  };

  test('a Friday evening into Saturday is evening, night, then weekend', () => {
    expect(hoursOf('2026-01-16T15:00:00Z', '2026-01-17T11:00:00Z')).toEqual({
      day: 1,
      evening: 5,
      night: 8,
      weekend: 6,
    });
  });

  test('a holiday counts before the weekend, the night before both', () => {
    expect(hoursOf('2026-12-25T23:00:00Z', '2026-12-26T23:00:00Z', ['2026-12-26'])).toEqual({ night: 8, holiday: 16 });
  });

  test('the night of a clock change has seven or nine hours', () => {
    expect(hoursOf('2026-03-28T21:00:00Z', '2026-03-29T04:00:00Z')).toEqual({ night: 7 });
    expect(hoursOf('2026-10-24T20:00:00Z', '2026-10-25T05:00:00Z')).toEqual({ night: 9 });
  });
});
