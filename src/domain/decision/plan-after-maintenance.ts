import { falseAlarmReply } from './customer-replies';
import type { Plan } from './plan';
import { planAlert } from './plan-alert';
import { planIntakeInSilence } from './plan-intake';
import type { Situation } from './situation';

/**
 * A ticket that waited for the end of a maintenance window and is not known to be serious (R8): a person's *not
 * serious* sends it the ordinary way, and the customer is told; silence goes on being waited for.
 */
export const planAfterMaintenance = (situation: Situation): Plan | null => {
  if (situation.seriousness.serious === 'unknown') return planAlert(situation);
  const ordinary = planIntakeInSilence(situation);
  return { ...ordinary, ...falseAlarmReply(situation, ordinary) };
};
