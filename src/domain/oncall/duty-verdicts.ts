import type { AccountId } from '../ticket';
import type { Duty, LayerSays } from './duty';
import type { Override } from './schedule';

/** What one part of the schedule said at an instant, and what became of it (R12). */
export interface Verdict {
  readonly from: 'layer' | 'override' | 'temporary schedule';
  readonly id: string;
  readonly name: string;
  readonly people: readonly AccountId[];
  readonly won: boolean;
  readonly because: string;
}

/** The reasons of a duty, in the order in which the parts are applied. */
export const verdictsOf = (duty: Duty): readonly Verdict[] => [
  ...duty.layers.map((says) => layerVerdict(says, duty)),
  ...duty.overrides.map((override) => overrideVerdict(override, duty)),
  ...duty.temporary.map(({ id, name, shifts }): Verdict => ({
    from: 'temporary schedule',
    id,
    name,
    people: duty.people.filter((person) => shifts.some((shift) => shift.person === person)),
    won: true,
    because: 'replaces everything else in its span',
  })),
];

const layerVerdict = (says: LayerSays, duty: Duty): Verdict => {
  const { id, name, priority } = says.layer;
  const wins = says.people.length > 0 && priority === duty.priority;
  const won = wins && duty.temporary.length === 0;
  const changes = [
    ...(says.shift?.swaps ?? []).map((swap) => `swap ${swap}`),
    ...says.overrides.map((override) => `override ${override.id}`),
  ];
  const noted = changes.length === 0 ? '' : ` (${changes.join(', ')})`;
  return { from: 'layer', id, name, people: says.people, won, because: layerReason(says, duty) + noted };
};

const layerReason = (says: LayerSays, duty: Duty): string => {
  if (says.people.length === 0) return says.shift === undefined ? 'no shift now' : 'shift left without anybody';
  if (duty.temporary.length > 0) return `replaced by ${duty.temporary.map((one) => one.name).join(', ')}`;
  if (says.layer.priority !== duty.priority) {
    return `hidden: priority ${says.layer.priority} is below ${String(duty.priority)}`;
  }
  return `turn ${String((says.shift?.turn ?? 0) + 1)}, no layer of higher priority has anybody`;
};

const overrideVerdict = (override: Override, duty: Duty): Verdict => {
  const won = duty.temporary.length === 0;
  const because = won ? overrideReason(override) : `replaced by ${duty.temporary.map((one) => one.name).join(', ')}`;
  const people = override.kind === 'replace' ? [override.by] : override.kind === 'add' ? [override.person] : [];
  return { from: 'override', id: override.id, name: override.kind, people, won, because };
};

const overrideReason = (override: Override): string => {
  switch (override.kind) {
    case 'replace':
      return `${override.by} instead of ${override.person}`;
    case 'add':
      return `${override.person} as well`;
    case 'remove':
      return `without ${override.person}`;
    case 'nobody':
      return 'nobody, by decision';
    default:
      return override satisfies never;
  }
};
