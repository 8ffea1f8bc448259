import type { Instant, Span } from '../../instant';

/** How pieces are joined. */
export interface Joining<Piece, Run> {
  /** Neighbours with the same key belong together; a `null` key leaves a piece out. */
  readonly key: (piece: Piece) => unknown;
  /** What becomes of the first of them, and where the last one ends. */
  readonly joined: (first: Piece, end: Instant) => Run;
}

/** Joins neighbours that touch and have the same key. */
export const runsOf = <Piece extends Span, Run>(
  pieces: readonly Piece[],
  { key, joined }: Joining<Piece, Run>,
): readonly Run[] => {
  const runs: Run[] = [];
  let first: Piece | null = null;
  let same: unknown = null;
  let end = -Infinity;
  for (const piece of pieces) {
    const its = key(piece);
    if (first !== null && its === same && piece.start === end) {
      end = piece.end;
      continue;
    }
    if (first !== null) runs.push(joined(first, end));
    first = its === null ? null : piece;
    same = its;
    end = piece.end;
  }
  if (first !== null) runs.push(joined(first, end));
  return runs;
};
