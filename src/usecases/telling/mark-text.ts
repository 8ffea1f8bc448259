import type { Alert, Telling } from '../../domain/alerts/alert';
import type { Rules } from '../../domain/rules/rules';

/** Names round, step and person, so that the same telling is known again and people see where the escalation stands. */
export const markText = (
  rules: Rules,
  { steps }: Pick<Alert, 'steps'>,
  { round, step, person, because, attempt }: Telling,
): string => {
  const name = rules.people.find(({ account }) => account === person)?.name ?? person;
  const again = attempt === undefined ? '' : `, sent for the ${attempt}. time`;
  return `On-call alert for ${name}: step ${step + 1} of ${steps.length}, round ${round}${again} (${because}). Accept it in the Meridian panel, or by answering the customer.`;
};
