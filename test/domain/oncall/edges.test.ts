import { instantOf, isoOf } from '../../../src/domain/instant';
import { finalSchedule } from '../../../src/domain/oncall/final-schedule';
import { nextOnCall } from '../../../src/domain/oncall/next-on-call';
import type { Layer, OnCallSchedule } from '../../../src/domain/oncall/schedule';
import { scheduleOf, weeks } from './schedules';

const PEOPLE = ['ada', 'bea', 'cem'];
const rotating = (rotation: Partial<Layer['rotation']>, more: Partial<Layer> = {}): Layer => {
  const layer = weeks(PEOPLE, more);
  return { ...layer, rotation: { ...layer.rotation, ...rotation } };
};
const final = (schedule: OnCallSchedule, from: string, to: string): readonly string[] =>
  finalSchedule(schedule, { start: instantOf(from), end: instantOf(to) }, {}).map(
    ({ start, people }) => `${isoOf(start).slice(0, 16)} ${people.join('+') || 'nobody'}`,
  );

describe('a rotation', () => {
  test('of two months from the 31st hands over on the last day of each second month', () => {
    const layer = rotating({ unit: 'month', length: 2, startDate: '2026-01-31' });
    expect(final(scheduleOf([layer]), '2026-02-01T00:00:00Z', '2026-08-01T00:00:00Z')).toEqual([
      '2026-02-01T00:00 ada',
      '2026-03-31T06:00 bea',
      '2026-05-31T06:00 cem',
      '2026-07-31T06:00 ada',
    ]);
  });

  test('that starts in the hour the clock skips starts at the change', () => {
    const layer = rotating({ unit: 'day', startDate: '2026-03-29', startTime: '02:30' });
    expect(final(scheduleOf([layer]), '2026-03-28T22:00:00Z', '2026-03-31T00:00:00Z')).toEqual([
      '2026-03-28T22:00 nobody',
      '2026-03-29T01:00 ada',
      '2026-03-30T00:30 bea',
    ]);
  });

  test('by the hour gives the repeated hour to one person and the skipped one to nobody', () => {
    const autumn = rotating({ unit: 'hour', startDate: '2026-10-25', startTime: '00:00' });
    expect(final(scheduleOf([autumn]), '2026-10-24T22:00:00Z', '2026-10-25T03:00:00Z')).toEqual([
      '2026-10-24T22:00 ada',
      '2026-10-24T23:00 bea',
      '2026-10-25T00:00 cem',
      '2026-10-25T02:00 ada',
    ]);
    const spring = rotating({ unit: 'hour', startDate: '2026-03-29', startTime: '00:00' });
    expect(final(scheduleOf([spring]), '2026-03-28T23:00:00Z', '2026-03-29T03:00:00Z')).toEqual([
      '2026-03-28T23:00 ada',
      '2026-03-29T00:00 bea',
      '2026-03-29T01:00 ada',
      '2026-03-29T02:00 bea',
    ]);
  });

  test('of two turns of every second week keeps a person for both', () => {
    const layer = rotating({ every: 2, length: 2 });
    expect(final(scheduleOf([layer]), '2026-01-05T07:00:00Z', '2026-02-03T00:00:00Z')).toEqual([
      '2026-01-05T07:00 ada',
      '2026-01-12T07:00 nobody',
      '2026-01-19T07:00 ada',
      '2026-01-26T07:00 nobody',
      '2026-02-02T07:00 bea',
    ]);
  });

  test('of ten-hour shifts lasts ten hours in the night the clock goes forward', () => {
    const layer = rotating({ unit: 'day', startDate: '2026-03-28', startTime: '22:00', shiftMinutes: 600 });
    expect(final(scheduleOf([layer]), '2026-03-28T21:00:00Z', '2026-03-29T21:00:00Z')).toEqual([
      '2026-03-28T21:00 ada',
      '2026-03-29T07:00 nobody',
      '2026-03-29T20:00 bea',
    ]);
  });
});

test('a swap of a shift that was taken over already goes on from whoever has it', () => {
  const swaps = [
    { id: '1', layer: 'weeks', turn: 1, from: 'bea', by: 'zoe' },
    { id: '2', layer: 'weeks', turn: 1, from: 'zoe', by: 'yan', part: { fromMinute: 0, toMinute: 1440 } },
  ];
  expect(final(scheduleOf([weeks(PEOPLE)], { swaps }), '2026-01-12T07:00:00Z', '2026-01-19T07:00:00Z')).toEqual([
    '2026-01-12T07:00 yan',
    '2026-01-13T07:00 zoe',
  ]);
});

test('an override that takes everybody out of the highest layer leaves the one below on call', () => {
  const schedule = scheduleOf([weeks(['ada'], { id: 'high', priority: 2 }), weeks(['bea'], { id: 'low' })], {
    overrides: [
      {
        id: 'o',
        kind: 'nobody',
        layer: 'high',
        start: instantOf('2026-02-02T10:00:00Z'),
        end: instantOf('2026-02-02T12:00:00Z'),
      },
    ],
  });
  expect(final(schedule, '2026-02-02T09:00:00Z', '2026-02-02T13:00:00Z')).toEqual([
    '2026-02-02T09:00 ada',
    '2026-02-02T10:00 bea',
    '2026-02-02T12:00 ada',
  ]);
});

test('who comes next is somebody new, not one of two who stays', () => {
  const layer = weeks([]);
  const schedule = scheduleOf([
    { ...layer, rotation: { ...layer.rotation, members: [{ turns: [['ada', 'bea'], ['ada'], ['cem']] }] } },
  ]);
  expect(nextOnCall(schedule, instantOf('2026-01-06T00:00:00Z'), {})?.people).toEqual(['cem']);
});
