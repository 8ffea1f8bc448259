import type { TellingSeen } from './telling-seen';

/** One step as it was told: everybody of it, once. A step that repeats is told again as a new one. */
export interface ToldStep {
  readonly round: number;
  /** From 1. */
  readonly step: number;
  readonly first: number;
  readonly people: readonly string[];
}

/** The tellings of a ticket by step, oldest first. */
export const toldSteps = (tellings: readonly TellingSeen[]): readonly ToldStep[] => {
  const steps: ToldStep[] = [];
  for (const { round, step, at, person } of tellings) {
    const last = steps.at(-1);
    if (last?.round === round && last.step === step && !last.people.includes(person)) {
      steps[steps.length - 1] = { ...last, people: [...last.people, person] };
    } else steps.push({ round, step, first: at, people: [person] });
  }
  return steps;
};
