import type { TicketView } from '../contract/ticket-context';
import type { Situation } from '../domain/decision/situation';
import type { FactValue } from '../domain/routing/columns';
import type { DecisionTrace } from '../domain/ticket-state';

/** Everything behind the sentence, line by line (R12). */
export const traceLines = (trace: DecisionTrace, { facts }: Situation): TicketView['trace'] => [
  { label: 'Rules', text: `version ${trace.rulesVersion}` },
  { label: 'Organisation', text: facts.ticket.organisations.map(({ name }) => name).join(', ') || 'none' },
  { label: 'Row', text: facts.rules.forwarding.find(({ id }) => id === trace.row)?.title ?? trace.row },
  ...trace.calendar.map((text) => ({ label: 'Calendar', text })),
  ...Object.entries(trace.also).map(([label, text]) => ({ label, text })),
  ...Object.entries(trace.seen).map(([label, value]) => ({ label, text: seenText(value, trace.from[label]) })),
  ...trace.above.map(({ row, cell }) => ({ label: `Not ${row}`, text: cell })),
];

/** A value with where it came from: `true (nobody can work on a productive system)`. */
export const seenText = (value: FactValue, from: string | undefined): string => {
  const text = Array.isArray(value) ? value.join(', ') || 'none' : String(value);
  return from === undefined ? text : `${text} (${from})`;
};
