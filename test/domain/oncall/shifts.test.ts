import { MINUTE_MS, instantOf, isoOf } from '../../../src/domain/instant';
import { coverRequests } from '../../../src/domain/oncall/cover-requests';
import { finalSchedule } from '../../../src/domain/oncall/final-schedule';
import { handOffsAround, turnSpanAt } from '../../../src/domain/oncall/hand-offs';
import { mergedTemporaries } from '../../../src/domain/oncall/merged-temporaries';
import { recordedShifts } from '../../../src/domain/oncall/recorded-shifts';
import { scheduleQuality } from '../../../src/domain/oncall/schedule-quality';
import type { TemporarySchedule } from '../../../src/domain/oncall/schedule';
import { type Shift, shiftsIn } from '../../../src/domain/oncall/shifts-in';
import { takeSwap } from '../../../src/domain/oncall/take-swap';
import { clearedTemporary, cutTemporary } from '../../../src/domain/oncall/temporary-span';
import { scheduleOf, weeks } from './schedules';

const at = instantOf;
const schedule = scheduleOf([weeks(['ada', 'bea'])]);
const shown = (shifts: readonly Shift[]): readonly string[] =>
  shifts.map(
    ({ person, start, end, beganBefore, goesOn }) =>
      `${beganBefore ? '…' : ''}${isoOf(start)} ${person} ${isoOf(end)}${goesOn ? '…' : ''}`,
  );

test('shifts cut by the window say that they began before or go on', () => {
  const window = { start: at('2026-01-10T00:00:00Z'), end: at('2026-01-20T00:00:00Z') };
  expect(shown(shiftsIn(schedule, window, {}))).toEqual([
    '…2026-01-10T00:00:00Z ada 2026-01-12T07:00:00Z',
    '2026-01-12T07:00:00Z bea 2026-01-19T07:00:00Z',
    '2026-01-19T07:00:00Z ada 2026-01-20T00:00:00Z…',
  ]);
});

describe('the past', () => {
  const window = { start: at('2026-01-05T00:00:00Z'), end: at('2026-01-20T00:00:00Z') };
  const ask = (recorded: Parameters<typeof recordedShifts>[2]['recorded']): readonly string[] =>
    shown(recordedShifts(schedule, window, { context: {}, recorded, now: at('2026-01-13T00:00:00Z') }));

  test('is what was recorded, whatever the plan says now', () => {
    const recorded = [{ person: 'zoe', start: at('2026-01-05T07:00:00Z'), end: at('2026-01-08T07:00:00Z') }];
    expect(ask(recorded)).toEqual([
      '2026-01-05T07:00:00Z zoe 2026-01-08T07:00:00Z',
      '2026-01-13T00:00:00Z bea 2026-01-19T07:00:00Z',
      '2026-01-19T07:00:00Z ada 2026-01-20T00:00:00Z…',
    ]);
  });

  test('goes on into the plan as one shift from its true start', () => {
    expect(ask([{ person: 'bea', start: at('2026-01-12T07:03:00Z') }])[0]).toBe(
      '2026-01-12T07:03:00Z bea 2026-01-19T07:00:00Z',
    );
  });

  test('ends now where the plan does not go on', () => {
    expect(ask([{ person: 'zoe', start: at('2026-01-12T07:03:00Z') }])[0]).toBe(
      '2026-01-12T07:03:00Z zoe 2026-01-13T00:00:00Z',
    );
  });
});

describe('hand-offs', () => {
  test('stay on the wall clock, and one the clock skips is the first instant after the gap', () => {
    const daily = { unit: 'day', length: 1, startDate: '2026-03-01', startTime: '02:30', members: [] } as const;
    const window = { start: at('2026-03-28T12:00:00Z'), end: at('2026-03-30T12:00:00Z') };
    expect(handOffsAround(daily, window, { zone: 'Europe/Berlin' }).map(isoOf)).toEqual([
      '2026-03-28T01:30:00Z',
      '2026-03-29T01:00:00Z',
      '2026-03-30T00:30:00Z',
      '2026-03-31T00:30:00Z',
    ]);
  });

  test('of a month on the 31st fall on the last day of shorter months', () => {
    const monthly = { unit: 'month', length: 1, startDate: '2026-01-31', startTime: '08:00', members: [] } as const;
    const turn = turnSpanAt(monthly, at('2026-03-01T00:00:00Z'), { zone: 'UTC' });
    expect([turn.start, turn.end].map(isoOf)).toEqual(['2026-02-28T08:00:00Z', '2026-03-31T08:00:00Z']);
  });
});

describe('a rotation', () => {
  const peopleOn = (more: Parameters<typeof weeks>[1], from: string, to: string): readonly string[] =>
    shown(shiftsIn(scheduleOf([weeks([], more)]), { start: at(from), end: at(to) }, {}));
  const rotation = weeks(['ada', 'bea']).rotation;

  test('ends with its last turn', () => {
    const ending = { ...rotation, endDate: '2026-01-19' };
    expect(peopleOn({ rotation: ending }, '2026-01-15T00:00:00Z', '2026-02-15T00:00:00Z')).toEqual([
      '…2026-01-15T00:00:00Z bea 2026-01-19T07:00:00Z',
    ]);
  });

  test('of every second week pauses in between, and nobody loses a turn', () => {
    const every = { ...rotation, every: 2 };
    expect(peopleOn({ rotation: every }, '2026-01-05T00:00:00Z', '2026-02-03T00:00:00Z')).toEqual([
      '2026-01-05T07:00:00Z ada 2026-01-12T07:00:00Z',
      '2026-01-19T07:00:00Z bea 2026-01-26T07:00:00Z',
      '2026-02-02T07:00:00Z ada 2026-02-03T00:00:00Z…',
    ]);
  });

  test('of holidays counts only days that are holidays', () => {
    const layer = weeks([], {
      holidaysOf: 'graz',
      restriction: { kindOfDay: ['holiday'] },
      rotation: { ...rotation, unit: 'day', startTime: '00:00' },
    });
    const context = { holidays: { graz: ['2026-01-06', '2026-04-06', '2026-05-01'] } };
    const window = { start: at('2026-01-01T00:00:00Z'), end: at('2026-06-01T00:00:00Z') };
    expect(shown(shiftsIn(scheduleOf([layer]), window, context))).toEqual([
      '2026-01-05T23:00:00Z ada 2026-01-06T23:00:00Z',
      '2026-04-05T22:00:00Z bea 2026-04-06T22:00:00Z',
      '2026-04-30T22:00:00Z ada 2026-05-01T22:00:00Z',
    ]);
  });
});

describe('cover', () => {
  const wish = { person: 'bea', span: { start: at('2026-01-15T00:00:00Z'), end: at('2026-02-01T00:00:00Z') }, id: 'w' };

  test('is asked for each turn in the span, bound to the turn and its part', () => {
    expect(coverRequests(schedule, wish, {})).toEqual([
      { id: 'w-1', layer: 'weeks', turn: 1, from: 'bea', part: { fromMinute: 3900, toMinute: 10080 } },
      { id: 'w-2', layer: 'weeks', turn: 3, from: 'bea', part: { fromMinute: 0, toMinute: 8220 } },
    ]);
  });

  test('once taken leaves the person no minute of the span', () => {
    const swaps = coverRequests(schedule, wish, {}).map((one) => ({ ...one, by: 'cem' }));
    const spans = finalSchedule({ ...schedule, swaps }, wish.span, {});
    expect(spans.map(({ people }) => people.join())).toEqual(['cem', 'ada', 'cem']);
  });

  test('is taken by the first who says so, before it begins, and by somebody else', () => {
    const swap = { id: 's', layer: 'weeks', turn: 1, from: 'bea' };
    const moments = { begins: MINUTE_MS, now: 0 };
    expect(takeSwap(swap, 'ada', moments)).toEqual({ taken: true, swap: { ...swap, by: 'ada' } });
    expect(takeSwap({ ...swap, by: 'ada' }, 'cem', moments)).toEqual({ taken: false, because: 'taken already' });
    expect(takeSwap(swap, 'bea', moments)).toEqual({ taken: false, because: 'own request' });
    expect(takeSwap(swap, 'ada', { begins: 0, now: 0 })).toEqual({ taken: false, because: 'shift has begun' });
    expect(takeSwap(undefined, 'ada', moments)).toEqual({ taken: false, because: 'not there' });
  });
});

describe('a temporary schedule', () => {
  const crew: TemporarySchedule = {
    id: 'c',
    name: 'Crew',
    start: 10,
    end: 20,
    shifts: [
      { person: 'ada', start: 12, end: 18 },
      { person: 'bea', start: 12, end: 15 },
    ],
  };

  test('is cut with its shifts, and gone when nothing is left', () => {
    expect(cutTemporary(crew, { start: 16, end: 99 })).toEqual({
      ...crew,
      start: 16,
      shifts: [{ person: 'ada', start: 16, end: 18 }],
    });
    expect(cutTemporary(crew, { start: 20, end: 99 })).toBeUndefined();
  });

  test('cleared in the middle becomes two with ids of their own', () => {
    const [before, after] = clearedTemporary(crew, { start: 14, end: 16 });
    expect([before?.start, before?.end, after?.start, after?.end]).toEqual([10, 14, 16, 20]);
    expect(before?.id).not.toBe(after?.id);
  });

  test('merges with one it overlaps, and not with one it only touches', () => {
    const next = { ...crew, id: 'd', start: 20, end: 30, shifts: [] };
    expect(mergedTemporaries([next, crew])).toHaveLength(2);
    expect(mergedTemporaries([crew, { ...next, start: 19 }])).toEqual([{ ...crew, end: 30, shifts: crew.shifts }]);
  });
});

describe('the quality of a schedule', () => {
  const spans = (...people: readonly string[]) =>
    people.map((person, day) => ({ start: day * 24, end: day * 24 + 24, people: person === '' ? [] : [person] }));

  test('is a hundred where somebody is always there and all do the same', () => {
    expect(scheduleQuality(spans('ada', 'bea'))).toMatchObject({ score: 100, coveragePercent: 100, overloaded: [] });
  });

  test('falls with hours without anybody and with hours unevenly shared', () => {
    expect(scheduleQuality(spans('ada', 'bea', '', '')).score).toBe(75);
    expect(scheduleQuality(spans('ada', 'bea', 'ada'))).toMatchObject({
      score: 75,
      balancePercent: 50,
      overloaded: [{ person: 'ada', percentAboveMean: 33 }],
    });
  });

  test('of nothing is zero', () => {
    expect(scheduleQuality(spans('', '')).score).toBe(0);
  });
});
