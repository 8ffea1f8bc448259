import { raiseAlert } from '../alerts/raise-alert';
import { alertWish } from './alert-wish';
import { alerting } from './plan-alert';
import { canStartNow } from './plan-intake';
import type { Plan } from './plan';
import { planStart } from './plan-start';
import type { Situation } from './situation';

/**
 * A serious ticket where raising the alert is up to a click, or to nobody (R1): written down once, and given to
 * somebody like any other ticket as soon as its desk is there. Null when that has been done.
 */
export const planHeldBack = (situation: Situation): Plan | null => {
  const { facts, now } = situation;
  const startsNow = canStartNow(situation);
  const waitsForDesk = facts.state?.stage === 'alerting';
  if (facts.state?.serious === true && !(waitsForDesk && startsNow)) return null;
  const alert = raiseAlert(alertWish(situation), now);
  return startsNow ? { ...planStart(situation), alert } : alerting(situation, alert);
};
