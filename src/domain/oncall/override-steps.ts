import type { AccountId } from '../ticket';
import type { Override } from './schedule';

/** What one override does: who is on call before it, and after. */
export interface OverrideStep {
  readonly override: Override;
  readonly before: readonly AccountId[];
  readonly after: readonly AccountId[];
}

/** Overrides one by one, in their order. Nobody stands in an answer twice. */
export const overrideSteps = (
  people: readonly AccountId[],
  overrides: readonly Override[],
): readonly OverrideStep[] => {
  let before = people;
  return overrides.map((override) => {
    const step = { override, before, after: overridden(before, override) };
    before = step.after;
    return step;
  });
};

const overridden = (people: readonly AccountId[], override: Override): readonly AccountId[] => {
  switch (override.kind) {
    case 'replace':
      if (!people.includes(override.person)) return people;
      return [...new Set(people.map((person) => (person === override.person ? override.by : person)))];
    case 'add':
      return people.includes(override.person) ? people : [...people, override.person];
    case 'remove':
      return people.filter((person) => person !== override.person);
    case 'nobody':
      return [];
    default:
      return override satisfies never;
  }
};
