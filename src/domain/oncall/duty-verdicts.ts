import type { AccountId } from '../ticket';
import type { Duty, LayerSays } from './duty';
import type { OverrideStep } from './override-steps';
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
  const { id, name } = says.layer;
  const won = layerWins(says, duty) && says.people.some((person) => duty.people.includes(person));
  const changes = [
    ...(says.shift?.swaps ?? []).map((swap) => `swap ${swap}`),
    ...says.overrides.filter((step) => !isIdle(step)).map(({ override }) => `override ${override.id}`),
  ];
  const noted = changes.length === 0 ? '' : ` (${changes.join(', ')})`;
  return { from: 'layer', id, name, people: says.people, won, because: layerReason(says, duty) + noted };
};

const layerWins = ({ layer, people }: LayerSays, duty: Duty): boolean =>
  people.length > 0 && layer.priority === duty.priority && duty.temporary.length === 0;

const layerReason = (says: LayerSays, duty: Duty): string => {
  if (says.people.length === 0) return says.shift === undefined ? 'no shift now' : 'shift left without anybody';
  if (duty.temporary.length > 0) return replacedBy(duty);
  if (says.layer.priority !== duty.priority) {
    return `hidden: priority ${says.layer.priority} is below ${String(duty.priority)}`;
  }
  if (!says.people.some((person) => duty.people.includes(person))) return takenOut(says.people, duty);
  return `turn ${String((says.shift?.turn ?? 0) + 1)}, no layer of higher priority has anybody`;
};

const overrideVerdict = (step: OverrideStep, duty: Duty): Verdict => {
  const { override } = step;
  const brings = override.kind === 'replace' ? [override.by] : override.kind === 'add' ? [override.person] : [];
  const common = { from: 'override', id: override.id, name: override.kind } as const;
  if (duty.temporary.length > 0) return { ...common, people: brings, won: false, because: replacedBy(duty) };
  if (isIdle(step)) return { ...common, people: [], won: false, because: idleReason(override) };
  const undone = brings.length > 0 && !brings.some((person) => duty.people.includes(person));
  if (undone) return { ...common, people: brings, won: false, because: takenOut(brings, duty) };
  return { ...common, people: brings, won: true, because: overrideReason(override) };
};

/** That nobody is on call by decision is worth knowing even where nobody was. */
const isIdle = ({ override, before, after }: OverrideStep): boolean =>
  override.kind !== 'nobody' && before.length === after.length && before.every((person) => after.includes(person));

const idleReason = (override: Override): string => {
  if (override.kind === 'nobody') return 'changes nothing';
  return `changes nothing: ${override.person} is ${override.kind === 'add' ? 'on call already' : 'not on call'}`;
};

const replacedBy = ({ temporary }: Duty): string => `replaced by ${temporary.map((one) => one.name).join(', ')}`;

const takenOut = (people: readonly AccountId[], duty: Duty): string => {
  const takes = ({ before, after }: OverrideStep): boolean =>
    people.some((person) => before.includes(person) && !after.includes(person));
  const ids = duty.overrides.filter(takes).map(({ override }) => override.id);
  return `taken out by override ${ids.join(', ')}`;
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
