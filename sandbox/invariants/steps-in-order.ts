import { MINUTE_MS, SECOND_MS } from '../../src/domain/instant';
import { checkThat, type Check } from '../stories/checks/check';
import type { TellingSeen } from './telling-seen';
import type { Witness } from './witness';

/** Queue and clock are exact to this much. */
const SLACK_MS = 2 * SECOND_MS;

interface Step {
  readonly round: number;
  readonly step: number;
  readonly first: number;
  readonly people: readonly string[];
}

/** Steps of an escalation in their order, each after the whole wait of the one before, unless all of it declined (R5). */
export const stepsInOrder = (witness: Witness): readonly Check[] => {
  const { tellings, ticket, alert, stage } = witness;
  const waits = stage.rules?.escalation.map(({ waitMinutes }) => waitMinutes) ?? [];
  const steps = stepsOf(tellings);
  const faults = steps.flatMap((step, index) => {
    const before = steps[index - 1];
    if (before === undefined || before.round !== step.round) return [];
    if (step.step < before.step) return [`step ${step.step} after step ${before.step} in round ${step.round}`];
    const waited = step.first - before.first;
    const wanted = (waits[before.step - 1] ?? 0) * MINUTE_MS;
    // A sender that was killed before recording may cost the step its wait, never its place.
    const killed = stage.story.steps.some(({ faults: some }) => (some?.kill ?? 0) > 0);
    if (waited >= wanted - SLACK_MS || killed || gaveUp(witness, before)) return [];
    return [
      `step ${step.step} came ${Math.round(waited / SECOND_MS)} s after step ${before.step}, round ${step.round}`,
    ];
  });
  return [
    checkThat(`the steps of ${ticket.key} are told in order`, alert === null || faults.length === 0, {
      expected: 'each after the wait of the one before',
      got: faults.join('; '),
    }),
  ];
};

const stepsOf = (tellings: readonly TellingSeen[]): readonly Step[] => {
  const steps: Step[] = [];
  for (const { round, step, at, person } of tellings) {
    const last = steps.at(-1);
    if (last?.round === round && last.step === step) {
      steps[steps.length - 1] = { ...last, people: [...last.people, person] };
    } else steps.push({ round, step, first: at, people: [person] });
  }
  return steps;
};

/** Somebody of the step has declined or handed it on; that all of them have declined is the alert's business. */
const gaveUp = ({ deeds }: Witness, { first }: Step): boolean =>
  deeds.some(({ at, step: { press } }) => at >= first && (press?.action === 'decline' || press?.action === 'hand on'));
