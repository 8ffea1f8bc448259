import type { AlertStep } from './alert';

/** The steps that were copied from the rules, without people who were named meanwhile. */
export const ownSteps = (steps: readonly AlertStep[]): readonly AlertStep[] =>
  steps.filter((step, index) => {
    const last = steps[index - 2];
    // Whoever is named at the end comes before the last step, which is there once more after that person.
    const repeated = steps[index - 1]?.who === 'named' && last !== undefined && last.who === step.who;
    return step.who !== 'named' && !repeated;
  });
