import { DAY_MS, type Span, instantOf } from '../../src/domain/instant';
import type { OnCallContext } from '../../src/domain/oncall/context';
import { finalSchedule } from '../../src/domain/oncall/final-schedule';
import { onCallAt } from '../../src/domain/oncall/on-call-at';
import type { Layer, OnCallSchedule } from '../../src/domain/oncall/schedule';

/** One thing to measure; `run` is called many times, the median call counts against the budget. */
export interface OnCallBench {
  readonly name: string;
  readonly budgetMs: number;
  readonly run: () => void;
}

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
    layer('weekend', zone, { priority: 2, restriction: { days: ['sat', 'sun'], kindOfDay: ['weekend'] } }, 'day'),
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

// Evenings and nights of every day, ready made: the hours room is measured on its own.
const GAPS = Array.from({ length: 4000 }, (_, day) => {
  const start = instantOf('2024-01-01T16:00:00Z') + day * DAY_MS;
  return { start, end: start + DAY_MS / 4 };
});
const CONTEXT: OnCallContext = {
  withoutDesk: ({ start, end }) => GAPS.filter((gap) => gap.end > start && gap.start < end),
};

const ROTAS = ZONES.map((zone) => rota(zone, WINDOW));

/** What the on-call engine promises to do in time (reference: performance; final schedule of the brief: 20 ms). */
export const ON_CALL_BENCHES: readonly OnCallBench[] = [
  {
    name: 'final schedule of six rotas for three months',
    budgetMs: 20,
    run: () => ROTAS.forEach((schedule) => finalSchedule(schedule, WINDOW, CONTEXT)),
  },
  {
    name: 'who is on call at one instant, with reasons, six rotas',
    budgetMs: 5,
    run: () => ROTAS.forEach((schedule) => onCallAt(schedule, WINDOW.start + 31 * DAY_MS, CONTEXT)),
  },
];
