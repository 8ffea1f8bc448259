import { EUROPE_WAKING, nightFreeRota } from '../../src/domain/oncall/night-free-rota';
import type { OnCallSchedule } from '../../src/domain/oncall/schedule';

/**
 * Europe and Melbourne share the hours in which no desk is open. For people in Saarbrücken, Graz and Melbourne
 * none of them is a night hour; Sibiu's clock is an hour ahead, so 22 to 23 of Andrei's weeks is one.
 */
export const DEMO_ROTA: OnCallSchedule = {
  layers: nightFreeRota({
    waking: EUROPE_WAKING,
    here: ['katharina-moser', 'jana-weiss', 'andrei-munteanu'],
    far: ['claire-donnelly', 'jack-hargreaves'],
    firstMonday: '2026-01-05',
  }),
  overrides: [],
  temporary: [],
  swaps: [],
  lastResort: 'miriam-hollerbach',
};
