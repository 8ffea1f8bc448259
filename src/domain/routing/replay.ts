import type { TicketId } from '../ticket';
import { compileForwarding, type CompiledForwarding } from './compile-forwarding';
import { firstRow } from './first-row';
import type { ForwardingFacts, ForwardingRow } from './forwarding-row';
import { addReplayed, NOTHING_REPLAYED, type ReplayedMove, type ReplayOutcome } from './replay-sum';

/** A ticket as it was when the live table decided it, or as an admin pasted it. */
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

export interface Replay {
  readonly tickets: number;
  /** Tickets that would go elsewhere or in another mode. */
  readonly moved: number;
  /** Most frequent first. */
  readonly moves: readonly ReplayedMove[];
  /** Rows of the draft that took none of these tickets. */
  readonly unused: readonly string[];
}

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
  const { tickets, moved, moves, used } = addReplayed(
    NOTHING_REPLAYED,
    recorded.map(({ ticket, facts }) => ({ ticket, was: seen(old, facts), wouldBe: seen(fresh, facts) })),
  );
  return { tickets, moved, moves, unused: draft.filter(({ id }) => !used.includes(id)).map(({ id }) => id) };
};

const seen = (table: CompiledForwarding, facts: ForwardingFacts): ReplayOutcome => {
  const row = table.rows[firstRow(table, facts)];
  if (row === undefined) throw new RangeError('a forwarding table has at least one row');
  return { row: row.id, outcome: outcomeOf(row) };
};
