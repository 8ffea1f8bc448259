import type { AccountId, TicketId } from '../ticket';
import type { Decision, DecisionFacts } from './decision';

/** What has to be looked up before it is certain who gets the ticket. */
export interface WorkloadWanted {
  /** People whose open tickets count; empty = nobody's. */
  readonly count: readonly AccountId[];
  /** Among whom the customer's latest person is looked for. */
  readonly lastOf?: {
    readonly organisation: string;
    readonly among: readonly AccountId[];
    /** Whose own assignee says nothing. */
    readonly except: TicketId;
  };
}

/**
 * Null as long as the rules choose by the spread and nobody has a capacity: that costs no read. A serious ticket is
 * not kept waiting by it: its alert names the person.
 */
export const workloadWanted = (facts: DecisionFacts, { among = [], state }: Decision): WorkloadWanted | null => {
  const { rules, ticket, workload = {} } = facts;
  if (among.length === 0 || state?.serious === true || workload.failed !== undefined) return null;
  const by = rules.settings.personBy ?? 'even spread';
  const limited = rules.people.some(({ account, capacity }) => capacity !== undefined && among.includes(account));
  const counts = limited || (by === 'least open tickets' && among.length > 1);
  const count = counts && among.some((account) => workload.openTickets?.[account] === undefined) ? among : [];
  const [organisation] = ticket.organisations;
  const asksLast = by === 'last person of the customer' && among.length > 1 && workload.lastPerson === undefined;
  const lastOf =
    asksLast && organisation !== undefined
      ? { lastOf: { organisation: organisation.name, among, except: ticket.id } }
      : {};
  return count.length === 0 && lastOf.lastOf === undefined ? null : { count, ...lastOf };
};
