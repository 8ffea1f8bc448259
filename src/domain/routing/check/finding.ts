import type { ForwardingFacts } from '../forwarding-row';

/** Something an admin should know of the table while editing it. Rows by their place, from 0. */
export type Finding = {
  /** A ticket that shows it. */
  readonly example: ForwardingFacts;
  /** One sentence with the cure. */
  readonly sentence: string;
} & (
  | { readonly kind: 'gap' }
  /** Asks the same and does the same as an earlier row. */
  | { readonly kind: 'duplicate'; readonly row: number; readonly of: number }
  /** Asks the same as an earlier row and would do something else. */
  | { readonly kind: 'conflict'; readonly row: number; readonly with: number }
  /** Can never be reached: the rows in `by` take all of its tickets. */
  | { readonly kind: 'dead'; readonly row: number; readonly by: readonly number[] }
  /** Both want some tickets, neither is a special case of the other: the order decides. */
  | { readonly kind: 'overlap'; readonly row: number; readonly with: number }
);

/** What could not be settled within the limits of the search. */
export interface Undecided {
  readonly row: number;
  readonly sentence: string;
}

export interface TableCheck {
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
}
