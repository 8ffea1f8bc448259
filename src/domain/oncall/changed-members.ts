import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { keptOrder, sharedPeople } from './kept-order';
import { memberVersionsOf } from './member-versions';
import { dayPlanOf } from './restriction-windows';
import type { Layer } from './schedule';
import { turnAt } from './turn-units';

type Turn = readonly AccountId[];

export interface MemberChange {
  readonly turns: readonly Turn[];
  readonly validFrom: Instant;
}

/** An order of turns, begun at another of them. */
const from = (turns: readonly Turn[], first: number): readonly Turn[] => [
  ...turns.slice(first),
  ...turns.slice(0, first),
];

/**
 * The layer with other members from an instant on. Whoever has the turn that runs then keeps it, and the others
 * follow in the new order, so that adding or removing a member moves nobody's turn that is under way. When those of
 * the running turn have left, the next of the old order who is still there takes over. Changes that are planned for
 * later stay as they are planned; one planned for the same instant is replaced.
 */
export const changedMembers = (layer: Layer, { turns, validFrom }: MemberChange, context: OnCallContext): Layer => {
  const { members: versions } = layer.rotation;
  const plan = dayPlanOf(layer, context);
  const running = turnAt(layer, plan, validFrom);
  const at = versions.findLastIndex((one) => startOf(one) <= validFrom);
  const version = memberVersionsOf(layer, plan)[at];
  const order = (versions[at]?.turns ?? []).map((_, ahead) => version?.peopleOf(running + ahead) ?? []);
  const firstTurn = turnThatRuns(order, turns);
  const members = [
    ...versions.filter((one) => startOf(one) < validFrom),
    { validFrom, turns, firstTurn },
    ...versions.filter((one) => startOf(one) > validFrom),
  ];
  return { ...layer, rotation: { ...layer.rotation, members } };
};

const startOf = ({ validFrom }: { readonly validFrom?: Instant }): Instant => validFrom ?? Number.NEGATIVE_INFINITY;

/**
 * Index of the new turn that goes on with the old order's first one: the one with most of its people; of several,
 * the one from which most of the old order comes again; then the one without anybody new.
 */
const turnThatRuns = (order: readonly Turn[], turns: readonly Turn[]): number => {
  const ahead = order.findIndex((old) => turns.some((turn) => sharedPeople(old, turn) > 0));
  const old = order[ahead];
  if (old === undefined) return 0;
  const rank = (turn: number): readonly number[] => [
    sharedPeople(old, turns[turn] ?? []),
    keptOrder(from(order, ahead), from(turns, turn)),
    -(turns[turn]?.length ?? 0),
  ];
  return turns.map((_, turn) => ({ turn, rank: rank(turn) })).sort((a, b) => compare(b.rank, a.rank))[0]?.turn ?? 0;
};

const compare = (left: readonly number[], right: readonly number[]): number => {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
};
