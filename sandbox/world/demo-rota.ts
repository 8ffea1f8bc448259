import type { Layer, OnCallSchedule } from '../../src/domain/oncall/schedule';

/** First hand-off of both layers: Monday 5 January 2026, 07:00 in Saarbrücken. */
const GRID = { unit: 'week', length: 1, startDate: '2026-01-05', startTime: '07:00' } as const;

const EUROPE: Layer = {
  id: 'europe',
  name: 'Europe, 07 to 23',
  zone: 'Europe/Berlin',
  priority: 1,
  rotation: { ...GRID, members: [{ turns: [['katharina-moser'], ['jana-weiss'], ['andrei-munteanu']] }] },
  restriction: { hours: { start: '07:00', end: '23:00' } },
};

/** The rest of the day is 07 to 17 in Melbourne, in every season: nobody is woken. */
const MELBOURNE: Layer = {
  id: 'melbourne',
  name: 'Melbourne, 23 to 07 of Saarbrücken',
  zone: 'Europe/Berlin',
  priority: 1,
  rotation: { ...GRID, members: [{ turns: [['claire-donnelly'], ['jack-hargreaves']] }] },
  restriction: { hours: { start: '23:00', end: '07:00' } },
};

/** Europe and Melbourne share the week so that no unstaffed hour is a night hour of the person on call. */
export const DEMO_ROTA: OnCallSchedule = {
  layers: [EUROPE, MELBOURNE],
  overrides: [],
  temporary: [],
  swaps: [],
  lastResort: 'miriam-hollerbach',
};
