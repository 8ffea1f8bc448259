import type { Instant, Span } from '../../instant';

/** Neighbours that belong together: the first of them, and where the last one ends. */
export interface Run<Piece> {
  readonly first: Piece;
  readonly end: Instant;
}

/** Joins neighbours that touch and have the same key; a `null` key leaves a piece out. */
export const runsOf = <Piece extends Span>(
  pieces: readonly Piece[],
  key: (piece: Piece) => unknown,
): readonly Run<Piece>[] => {
  const runs: Run<Piece>[] = [];
  let first: Piece | null = null;
  let same: unknown = null;
  let end = -Infinity;
  for (const piece of pieces) {
    const its = key(piece);
    if (first !== null && its === same && piece.start === end) {
      end = piece.end;
      continue;
    }
    if (first !== null) runs.push({ first, end });
    first = its === null ? null : piece;
    same = its;
    end = piece.end;
  }
  if (first !== null) runs.push({ first, end });
  return runs;
};
