import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { memberVersionsOf } from './member-versions';
import { dayPlanOf } from './restriction-windows';
import type { Layer } from './schedule';
import { turnAt } from './turn-units';

export interface MemberChange {
  readonly turns: readonly (readonly AccountId[])[];
  readonly validFrom: Instant;
}

const isSame = (left: readonly AccountId[], right: readonly AccountId[]): boolean =>
  left.length === right.length && left.every((person) => right.includes(person));

/**
 * The layer with other members from an instant on. Whoever has the turn that runs then keeps it, and the others
 * follow in the new order, so that adding or removing a member moves nobody's turn that is under way. When those of
 * the running turn have left, the next of the old order who is still there takes over.
 */
export const changedMembers = (layer: Layer, { turns, validFrom }: MemberChange, context: OnCallContext): Layer => {
  const plan = dayPlanOf(layer, context);
  const version = memberVersionsOf(layer, plan).findLast((one) => one.start <= validFrom);
  const running = turnAt(layer, plan, validFrom);
  const rounds = Math.max(0, ...layer.rotation.members.map((one) => one.turns.length));
  const successors = Array.from({ length: rounds }, (_, ahead) => version?.peopleOf(running + ahead) ?? []);
  const still = successors.find((group) => turns.some((turn) => isSame(turn, group))) ?? [];
  const firstTurn = Math.max(
    0,
    turns.findIndex((turn) => isSame(turn, still)),
  );
  const kept = layer.rotation.members.filter((one) => (one.validFrom ?? Number.NEGATIVE_INFINITY) < validFrom);
  const members = [...kept, { validFrom, turns, firstTurn }];
  return { ...layer, rotation: { ...layer.rotation, members } };
};
