import type { AccountId } from '../ticket';
import { overrideSteps } from './override-steps';
import type { Override } from './schedule';

/** Who is left when overrides are applied in their order. Nobody stands in the answer twice. */
export const overriddenPeople = (people: readonly AccountId[], overrides: readonly Override[]): readonly AccountId[] =>
  overrideSteps(people, overrides).at(-1)?.after ?? people;
