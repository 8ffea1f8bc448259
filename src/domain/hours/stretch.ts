import type { Span } from '../instant';
import type { DeskState } from './because';

/** A while in which a desk is in one state for one reason. */
export interface Stretch extends Span {
  readonly state: DeskState;
}

/** Gives a span a new state; what lies outside the span keeps its own. Stretches are sorted and touch. */
export const paint = (stretches: readonly Stretch[], { start, end, state }: Stretch): readonly Stretch[] => {
  const painted: Stretch[] = [];
  for (const under of stretches) {
    const from = Math.max(start, under.start);
    const to = Math.min(end, under.end);
    if (to <= from) {
      painted.push(under);
      continue;
    }
    if (under.start < from) painted.push({ start: under.start, end: from, state: under.state });
    painted.push({ start: from, end: to, state });
    if (to < under.end) painted.push({ start: to, end: under.end, state: under.state });
  }
  return painted;
};

/** Closes a span where it is open and leaves closed stretches with the reason they have. */
export const paintWhereOpen = (stretches: readonly Stretch[], over: Stretch): readonly Stretch[] =>
  stretches.flatMap((under) => (under.state.open ? paint([under], over) : [under]));
