import type { TicketId } from '../ticket';
import { compileForwarding, type CompiledForwarding } from './compile-forwarding';
import { firstRow } from './first-row';
import type { ForwardingFacts, ForwardingRow } from './forwarding-row';

/** A ticket as it was when the live table decided it. */
export interface RecordedTicket {
  readonly ticket: TicketId;
  readonly facts: ForwardingFacts;
}

/** Where a row sends a ticket, as one line: `incident-management, expert (propose)`. */
const outcomeOf = ({ then, mode }: ForwardingRow): string => {
  const department = then.department === undefined ? '' : ` of ${then.department}`;
  const also = then.also === undefined ? '' : ` and ${then.also}`;
  return `${then.team}${also}, ${then.person}${department} (${mode})`;
};

/** Tickets that one row took and that the draft would give to another, in one direction. */
export interface ReplayedMove {
  readonly was: { readonly row: string; readonly outcome: string };
  readonly wouldBe: { readonly row: string; readonly outcome: string };
  readonly count: number;
  /** The first few, to look at. */
  readonly tickets: readonly TicketId[];
}

export interface Replay {
  readonly tickets: number;
  /** Tickets that would go elsewhere or in another mode. */
  readonly moved: number;
  /** Most frequent first. */
  readonly moves: readonly ReplayedMove[];
  /** Rows of the draft that took none of these tickets. */
  readonly unused: readonly string[];
}

/** Tickets named for each move. */
const SHOWN = 5;

/**
 * What a draft of the forwarding table would do with tickets of the past, beside what the live table does with
 * them. Counts every ticket; a ticket that only changes its row but not its outcome has not moved.
 * @throws InvalidInput when a table has no row that catches all.
 */
export const replay = (
  draft: readonly ForwardingRow[],
  live: readonly ForwardingRow[],
  recorded: readonly RecordedTicket[],
): Replay => {
  const old = compileForwarding(live);
  const fresh = compileForwarding(draft);
  const used = new Set<string>();
  const moves = new Map<string, ReplayedMove>();
  for (const { ticket, facts } of recorded) {
    const was = seen(old, facts);
    const wouldBe = seen(fresh, facts);
    used.add(wouldBe.row);
    if (was.outcome === wouldBe.outcome) continue;
    const key = JSON.stringify([was.row, wouldBe.row]);
    const known = moves.get(key) ?? { was, wouldBe, count: 0, tickets: [] };
    const tickets = known.tickets.length < SHOWN ? [...known.tickets, ticket] : known.tickets;
    moves.set(key, { ...known, count: known.count + 1, tickets });
  }
  const ordered = [...moves.values()].sort((a, b) => b.count - a.count);
  return {
    tickets: recorded.length,
    moved: ordered.reduce((sum, { count }) => sum + count, 0),
    moves: ordered,
    unused: draft.filter(({ id }) => !used.has(id)).map(({ id }) => id),
  };
};

const seen = (table: CompiledForwarding, facts: ForwardingFacts): ReplayedMove['was'] => {
  const row = table.rows[firstRow(table, facts)];
  if (row === undefined) throw new RangeError('a forwarding table has at least one row');
  return { row: row.id, outcome: outcomeOf(row) };
};
