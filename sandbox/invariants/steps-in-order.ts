import { SECOND_MS } from '../../src/domain/instant';
import { checkThat, type Check } from '../stories/checks/check';
import { toldSteps, type ToldStep } from './told-steps';
import { waitOfStep } from './wait-of-step';
import type { Witness } from './witness';

/** Queue and clock are exact to this much. */
const SLACK_MS = 2 * SECOND_MS;

/**
 * Steps of an escalation in their order, each after the whole wait of the one before, whoever died in between; only a
 * person of the step who declines or hands it on ends its wait early (R5).
 */
export const stepsInOrder = (witness: Witness): readonly Check[] => {
  const { tellings, ticket } = witness;
  const steps = toldSteps(tellings);
  const faults = steps.flatMap((step, index) => {
    const before = steps[index - 1];
    if (before === undefined) return [];
    if (step.round < before.round) return [`round ${step.round} after round ${before.round}`];
    if (step.round > before.round) return [];
    if (step.step < before.step) return [`step ${step.step} after step ${before.step} in round ${step.round}`];
    const waited = step.first - before.first;
    const wanted = waitOfStep(witness, before);
    if (waited >= wanted - SLACK_MS || gaveUp(witness, before)) return [];
    return [
      `step ${step.step} came ${Math.round(waited / SECOND_MS)} s after step ${before.step}, round ${step.round}`,
    ];
  });
  return [
    checkThat(`the steps of ${ticket.key} are told in order`, faults.length === 0, {
      expected: 'each after the wait of the one before',
      got: faults.join('; '),
    }),
  ];
};

/** Somebody of the step has declined or handed it on; that all of them have is the alert's business. */
const gaveUp = ({ deeds, stage }: Witness, { first, people }: ToldStep): boolean =>
  deeds.some(
    ({ at, step }) =>
      at >= first &&
      (step.press?.action === 'decline' || step.press?.action === 'hand on') &&
      people.includes(stage.site.person(step.press.by)?.displayName ?? step.press.by),
  );
