import type { Instant, Span } from '../../instant';
import type { DeskState } from '../because';
import { joinedSpans } from '../joined-spans';
import { openSpans } from '../open-spans';
import type { CoveredDesk } from './covered-desk';

/** Where something begins or ends at a desk, within a window. */
export interface Border {
  readonly at: Instant;
  /** Index of the desk. */
  readonly desk: number;
  readonly of: 'open' | 'lost' | 'absent';
  readonly begins: boolean;
  readonly state: DeskState | null;
}

/** Borders of all desks in a window, sorted; at the same instant what ends comes before what begins. */
export const bordersOf = (desks: readonly CoveredDesk[], window: Span): readonly Border[] => {
  const borders: Border[] = [];
  const add = (
    desk: number,
    of: Border['of'],
    { start, end, state = null }: Span & { readonly state?: DeskState | null },
  ) => {
    const from = Math.max(start, window.start);
    const to = Math.min(end, window.end);
    if (to <= from) return;
    borders.push({ at: from, desk, of, begins: true, state });
    if (to < window.end) borders.push({ at: to, desk, of, begins: false, state });
  };
  for (const [index, { calendar, nobodyPresent = [] }] of desks.entries()) {
    for (const span of openSpans(calendar, window.start, window.end)) add(index, 'open', span);
    for (const stretch of calendar.covering(window.start, window.end - 1).lost) add(index, 'lost', stretch);
    for (const span of joinedSpans(nobodyPresent)) add(index, 'absent', span);
  }
  return borders.sort((a, b) => a.at - b.at || Number(a.begins) - Number(b.begins));
};
