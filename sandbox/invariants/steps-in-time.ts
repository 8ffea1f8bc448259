import { MINUTE_MS } from '../../src/domain/instant';
import { checkThat, type Check } from '../stories/checks/check';
import { LATE_MESSAGES, paceOf } from './pace-of';
import { toldSteps, type ToldStep } from './told-steps';
import { waitOfStep } from './wait-of-step';
import type { Witness } from './witness';

const RUNNING = ['raised', 'told', 'nobody left'];

/** While nobody accepts, the next step is sent within 60 s of its due time by the queue, 6 minutes by the sweep. */
export const stepsInTime = (witness: Witness): readonly Check[] => {
  const { tellings, ticket, alert, now } = witness;
  const steps = toldSteps(tellings);
  const late = steps.flatMap((step, index) => {
    const due = step.first + Math.max(MINUTE_MS, waitOfStep(witness, step));
    const { by } = paceOf(witness, due, LATE_MESSAGES);
    const next = steps[index + 1];
    if (by === null || next?.round !== step.round) {
      const silent = by !== null && next === undefined && now > by && rings(alert, step);
      return silent ? [`nothing after step ${step.step}, due at ${new Date(due).toISOString()}`] : [];
    }
    return next.first <= by
      ? []
      : [`step ${next.step} at ${new Date(next.first).toISOString()}, due at ${new Date(due).toISOString()}`];
  });
  return [
    checkThat(`the steps of ${ticket.key} are told in time`, late.length === 0, {
      expected: 'each at most 60 s after its due time, 6 minutes by the sweep',
      got: late.join('; '),
    }),
  ];
};

/** The alert still runs in the round of this step, so that its next one is owed. */
const rings = (alert: Witness['alert'], { round }: ToldStep): boolean =>
  alert !== null && RUNNING.includes(alert.status) && alert.round === round;
