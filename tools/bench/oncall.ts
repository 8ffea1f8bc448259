import { DAY_MS, type Span, instantOf } from '../../src/domain/instant';
import { compileCalendar } from '../../src/domain/hours/compile-calendar';
import { contextOfDesks } from '../../src/domain/oncall/context-of-desks';
import { finalSchedule } from '../../src/domain/oncall/final-schedule';
import { onCallAt } from '../../src/domain/oncall/on-call-at';
import type { Layer, OnCallSchedule } from '../../src/domain/oncall/schedule';
import { DEFAULT_DESKS } from '../../src/domain/rules/default-desks';
import { warmMilliseconds } from './measure';
import { promise, shown } from './shown';

const PEOPLE = Array.from({ length: 8 }, (_, index) => [`person-${index}`]);
const ZONES = ['Europe/Berlin', 'Australia/Melbourne', 'Asia/Singapore', 'Europe/Bucharest', 'Europe/Vienna', 'UTC'];

const layer = (id: string, zone: string, more: Partial<Layer>, unit: 'day' | 'week' = 'week'): Layer => ({
  id,
  name: id,
  zone,
  priority: 1,
  ...more,
  rotation: {
    unit,
    length: 1,
    startDate: '2024-01-01',
    startTime: '08:00',
    members: [{ turns: PEOPLE }],
  },
});

/** A rota as organisations have them: weekly days and nights, a daily second line, a weekend crew, a few changes. */
const rota = (zone: string, window: Span): OnCallSchedule => ({
  layers: [
    layer('days', zone, { restriction: { hours: { start: '07:00', end: '23:00' }, onlyWithoutDesk: true } }),
    layer('nights', zone, { restriction: { hours: { start: '23:00', end: '07:00' } } }),
    layer('second', zone, { priority: 0 }, 'day'),
    layer(
      'weekend',
      zone,
      { priority: 2, restriction: { days: ['sat', 'sun'], kindOfDay: ['weekend'] }, holidaysOf: 'saarbruecken' },
      'day',
    ),
  ],
  overrides: Array.from({ length: 12 }, (_, week) => ({
    id: `cover ${week}`,
    kind: 'replace' as const,
    person: `person-${week % 8}`,
    by: `person-${(week + 3) % 8}`,
    start: window.start + week * 7 * DAY_MS,
    end: window.start + week * 7 * DAY_MS + DAY_MS,
  })),
  temporary: [],
  swaps: [],
});

const WINDOW: Span = { start: instantOf('2026-03-01T00:00:00Z'), end: instantOf('2026-06-01T00:00:00Z') };

/** Six rotas of four layers over three months, with the real hours of the five desks. */
export const onCallSection = (): readonly string[] => {
  const context = contextOfDesks(
    DEFAULT_DESKS.map(({ id, calendar }) => ({ id, calendar: compileCalendar(calendar) })),
  );
  const rotas = ZONES.map((zone) => rota(zone, WINDOW));
  const [first] = rotas;
  const final = warmMilliseconds(() =>
    rotas.reduce((sum, schedule) => sum + finalSchedule(schedule, WINDOW, context).length, 0),
  );
  const asked = warmMilliseconds((round) => {
    const t = WINDOW.start + (round % 90) * DAY_MS;
    return first === undefined ? 0 : onCallAt(first, t, context).people.length;
  });
  return [
    'On call',
    `final schedule, 6 rotas   ${shown(final, 'ms')}`,
    `who is on call, and why   ${shown(asked, 'ms')}`,
    promise(final.median <= 20, 'final schedule of six rotas for three months in at most 20 ms'),
    promise(asked.median <= 5, 'who is on call at an instant in at most 5 ms'),
  ];
};
