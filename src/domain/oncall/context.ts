import type { LocalDate } from '../hours/calendar';
import type { Span } from '../instant';

/** What a schedule needs to know of the world around it, as plain data of the hours room. */
export interface OnCallContext {
  /**
   * Spans inside the window in which no desk is open, ascending and disjoint. Absent = unknown: then layers that
   * work only without a desk are taken as needed, because nobody on call is worse than two.
   */
  readonly withoutDesk?: (window: Span) => readonly Span[];
  /** Local dates of holidays by desk id. */
  readonly holidays?: Readonly<Record<string, readonly LocalDate[]>>;
}
