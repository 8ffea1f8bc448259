import type { Instant, Span } from '../instant';
import type { AccountId } from '../ticket';
import type { DayPlan } from './restriction-windows';
import type { Layer } from './schedule';
import { turnAt } from './turn-units';

/** Members in force for a span, and who of them takes which turn. */
export interface MemberVersion extends Span {
  readonly peopleOf: (turn: number) => readonly AccountId[];
}

const NOBODY: readonly AccountId[] = [];

/** Versions of a layer's members; before the first `validFrom` nobody is on call. */
export const memberVersionsOf = (layer: Layer, plan: DayPlan): readonly MemberVersion[] => {
  const versions = layer.rotation.members;
  return versions.map(({ validFrom, turns, firstTurn }, index) => {
    const start: Instant = validFrom ?? Number.NEGATIVE_INFINITY;
    const end: Instant = versions[index + 1]?.validFrom ?? Number.POSITIVE_INFINITY;
    const base = validFrom === undefined ? 0 : turnAt(layer, plan, validFrom);
    const shift = firstTurn === undefined ? 0 : firstTurn - base;
    const peopleOf = (turn: number): readonly AccountId[] => {
      if (turns.length === 0) return NOBODY;
      const at = (((turn + shift) % turns.length) + turns.length) % turns.length;
      return turns[at] ?? NOBODY;
    };
    return { start, end, peopleOf };
  });
};
