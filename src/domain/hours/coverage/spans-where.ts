import type { Span } from '../../instant';

/** Neighbours that belong together: `key` null leaves a piece out, the same key joins where pieces touch. */
export const spansWhere = <Piece extends Span>(
  pieces: readonly Piece[],
  key: (piece: Piece) => unknown,
): readonly (readonly [Piece, ...Piece[]])[] => {
  const groups: [Piece, ...Piece[]][] = [];
  let open: unknown = null;
  let end = -Infinity;
  for (const piece of pieces) {
    const its = key(piece);
    if (its !== null && its === open && piece.start === end) groups.at(-1)?.push(piece);
    else if (its !== null) groups.push([piece]);
    open = its;
    end = piece.end;
  }
  return groups;
};
