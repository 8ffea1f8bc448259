import type { Layer, OnCallSchedule } from '../../../src/domain/oncall/schedule';

/** A weekly layer of Saarbrücken, handed over on Mondays at 08:00 from 5 January 2026 on. */
export const weeks = (people: readonly string[], more: Partial<Layer> = {}): Layer => ({
  id: 'weeks',
  name: 'Weeks',
  zone: 'Europe/Berlin',
  priority: 1,
  ...more,
  rotation: {
    unit: 'week',
    length: 1,
    startDate: '2026-01-05',
    startTime: '08:00',
    members: [{ turns: people.map((person) => [person]) }],
    ...more.rotation,
  },
});

export const scheduleOf = (layers: readonly Layer[], more: Partial<OnCallSchedule> = {}): OnCallSchedule => ({
  layers,
  overrides: [],
  temporary: [],
  swaps: [],
  ...more,
});
