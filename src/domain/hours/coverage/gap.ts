import type { Span } from '../../instant';

/** Why no desk is open: the first that applies, from the week outwards to the people. */
export type GapCause = 'evening' | 'weekend' | 'holiday' | 'closure' | 'own hours' | 'nobody present';

/** A part of a gap with one cause. */
export interface GapPart extends Span {
  readonly cause: GapCause;
  /** Desks that would be open on an ordinary day, and what keeps them closed; empty in evenings and at weekends. */
  readonly because: readonly { readonly desk: string; readonly name: string }[];
}

/** A span without an open desk, cut at the window. */
export interface Gap extends Span {
  readonly parts: readonly GapPart[];
  /** Desks that end it; none when the window does. */
  readonly endedBy: readonly string[];
}
