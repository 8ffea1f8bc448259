import type { Span } from '../../instant';

/** Neighbouring pieces that belong together, joined: `key` null leaves a piece out, equal keys join where they touch. */
export const spansWhere = <Piece extends Span>(
  pieces: readonly Piece[],
  key: (piece: Piece) => string | null,
): readonly (readonly [Piece, ...Piece[]])[] => {
  const groups: [Piece, ...Piece[]][] = [];
  let open: string | null = null;
  for (const piece of pieces) {
    const its = key(piece);
    if (its !== null && its === open) groups.at(-1)?.push(piece);
    else if (its !== null) groups.push([piece]);
    open = its;
  }
  return groups;
};
