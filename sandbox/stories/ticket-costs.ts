import type { LoggedCall } from '../forge-platform';

/** What one ticket has cost, in calls; KVS units of 10 KB beside them, as Forge bills them. */
export interface TicketCost {
  readonly kvsReads: number;
  readonly kvsWrites: number;
  readonly kvsUnits: number;
  readonly jiraReads: number;
  readonly puts: number;
  readonly fieldWrites: number;
  readonly comments: number;
  readonly invocations: number;
}

const NOTHING: TicketCost = {
  kvsReads: 0,
  kvsWrites: 0,
  kvsUnits: 0,
  jiraReads: 0,
  puts: 0,
  fieldWrites: 0,
  comments: 0,
  invocations: 0,
};

/** Calls that people cause by looking and clicking, not by having a ticket decided. */
const PEOPLES_OWN = new Set(['ticket-resolver', 'ticket-status', 'admin-resolver', 'phone-resolver']);

const kindOf = (call: LoggedCall): keyof TicketCost | undefined => {
  if (call.kind === 'kvs') return call.kvsWrites > 0 ? 'kvsWrites' : 'kvsReads';
  if (call.kind !== 'jira') return undefined;
  if (/\/app\/field\//.test(call.path)) return 'fieldWrites';
  if (/\/comment/.test(call.path) && call.method === 'POST') return 'comments';
  if (call.method === 'GET' || /\/search\/jql/.test(call.path)) return 'jiraReads';
  return call.method === 'PUT' ? 'puts' : undefined;
};

const ticketIn = (path: string): string | undefined => /\/issue\/([A-Z]+-\d+|\d+)/.exec(path)?.[1];

/** Costs of the ticket by all invocations that dealt with it; an invocation belongs to the first ticket it names. */
export const ticketCosts = (
  calls: readonly LoggedCall[],
  ticket: { readonly id: string; readonly key: string },
): TicketCost => {
  const ownerOf = new Map<string, string>();
  for (const call of calls) {
    const named = ticketIn(call.path);
    if (named !== undefined && !ownerOf.has(call.invocation)) ownerOf.set(call.invocation, named);
  }
  const own = calls.filter(
    (call) =>
      !PEOPLES_OWN.has(call.functionKey) && [ticket.id, ticket.key].includes(ownerOf.get(call.invocation) ?? ''),
  );
  return sumOf(own);
};

/** Costs of these calls, whatever they dealt with. */
export const sumOf = (calls: readonly LoggedCall[]): TicketCost =>
  calls.reduce<TicketCost>(
    (sum, call) => {
      const kind = kindOf(call);
      const kvsUnits = sum.kvsUnits + call.kvsReads + call.kvsWrites;
      return kind === undefined ? { ...sum, kvsUnits } : { ...sum, kvsUnits, [kind]: sum[kind] + 1 };
    },
    { ...NOTHING, invocations: new Set(calls.map((call) => call.invocation)).size },
  );
