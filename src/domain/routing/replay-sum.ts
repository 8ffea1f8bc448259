/** Where a ticket goes by one set of rules: the row, and what follows from it as one line. */
export interface ReplayOutcome {
  readonly row: string;
  readonly outcome: string;
}

/** One ticket by the live rules and by the draft. */
export interface Replayed {
  /** Key or id, to look at. */
  readonly ticket: string;
  readonly was: ReplayOutcome;
  readonly wouldBe: ReplayOutcome;
}

/** Tickets that one row took and that the draft would give to another, in one direction. */
export interface ReplayedMove {
  readonly was: ReplayOutcome;
  readonly wouldBe: ReplayOutcome;
  readonly count: number;
  /** The first few, to look at. */
  readonly tickets: readonly string[];
}

/** What a replay has counted so far; plain data, so that it can be kept between two steps. */
export interface ReplaySum {
  readonly tickets: number;
  /** Tickets that would go elsewhere or in another mode. */
  readonly moved: number;
  readonly moves: readonly ReplayedMove[];
  /** Rows of the draft that took a ticket. */
  readonly used: readonly string[];
}

export const NOTHING_REPLAYED: ReplaySum = { tickets: 0, moved: 0, moves: [], used: [] };

/** Tickets named for each move. */
const SHOWN = 5;

/** Counts more tickets; one that only changes its row but not its outcome has not moved. Most frequent moves first. */
export const addReplayed = (sum: ReplaySum, more: readonly Replayed[]): ReplaySum => {
  const used = new Set(sum.used);
  const moves = new Map(sum.moves.map((move) => [keyOf(move), move]));
  let { moved } = sum;
  for (const { ticket, was, wouldBe } of more) {
    used.add(wouldBe.row);
    if (was.outcome === wouldBe.outcome) continue;
    moved += 1;
    const known = moves.get(keyOf({ was, wouldBe })) ?? { was, wouldBe, count: 0, tickets: [] };
    const tickets = known.tickets.length < SHOWN ? [...known.tickets, ticket] : known.tickets;
    moves.set(keyOf(known), { ...known, count: known.count + 1, tickets });
  }
  return {
    tickets: sum.tickets + more.length,
    moved,
    moves: [...moves.values()].toSorted((a, b) => b.count - a.count),
    used: [...used],
  };
};

const keyOf = ({ was, wouldBe }: Pick<ReplayedMove, 'was' | 'wouldBe'>): string =>
  JSON.stringify([was.row, was.outcome, wouldBe.row, wouldBe.outcome]);
