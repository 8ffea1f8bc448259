import type { AccountId } from '../ticket';
import type { Override } from './schedule';

/** Who is left when overrides are applied in their order. Nobody stands in the answer twice. */
export const overriddenPeople = (people: readonly AccountId[], overrides: readonly Override[]): readonly AccountId[] =>
  overrides.reduce<readonly AccountId[]>(applyOverride, people);

const applyOverride = (people: readonly AccountId[], override: Override): readonly AccountId[] => {
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
