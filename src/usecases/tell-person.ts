import { advance } from '../domain/alerts/advance';
import type { Alert, Telling } from '../domain/alerts/alert';
import { claimKey } from '../domain/alerts/claim-key';
import type { DecisionFacts } from '../domain/decision/decision';
import { alreadySaid } from '../domain/decision/already-said';
import { VendorFailed } from '../ports/vendor-failed';
import { perform } from './perform';
import type { TicketPorts } from './ticket-ports';

interface ToTell {
  readonly facts: DecisionFacts;
  readonly alert: Alert;
  readonly telling: Telling;
  /** The first person of a step gets the ticket; the others are mentioned. */
  readonly assign: boolean;
}

/**
 * Tells one person by Jira's own assignment and mention (route C), at most once: whoever writes the claim
 * first may send, and after a death between claim and sending the note's own mark is looked up on the ticket.
 * @returns the alert with the outcome in its log; *overtaken* when somebody changed the alert meanwhile.
 */
export const tellPerson = async (
  ports: TicketPorts,
  { facts, alert, telling, assign }: ToTell,
): Promise<Alert | 'overtaken'> => {
  const now = ports.clock.now();
  const key = claimKey(alert, telling);
  const claimed = await ports.alerts.claim(key, alert.ticket, now);
  const text = textOf(facts, alert, telling);
  const known = !claimed && alreadySaid(facts.ticket, text);
  const outcome = known
    ? { outcome: 'sent' as const, answer: 'found on the ticket' }
    : await send(ports, { alert, telling, text, assign });
  const told = { ...telling, route: 'jira' as const, at: now, ...outcome };
  const move = advance(alert, { kind: 'told', telling: told }, now);
  return (await perform(ports, alert.ticket, move.actions)) === 'overtaken' ? 'overtaken' : move.alert;
};

/** Whether a planned telling stands on the ticket: it went out, and whoever sent it died before recording it. */
export const wentOut = (facts: DecisionFacts, alert: Alert, telling: Telling): boolean =>
  alreadySaid(facts.ticket, textOf(facts, alert, telling));

const textOf = (facts: DecisionFacts, alert: Alert, telling: Telling): string =>
  `${telling.text ?? alert.text}\n${markOf(facts, alert, telling)}`;

/** Names round, step and person, so that the same telling is known again and people see where the escalation stands. */
const markOf = (
  { rules }: DecisionFacts,
  { steps }: Alert,
  { round, step, person, because, attempt }: Telling,
): string => {
  const name = rules.people.find(({ account }) => account === person)?.name ?? person;
  const again = attempt === undefined ? '' : `, sent for the ${attempt}. time`;
  return `On-call alert for ${name}: step ${step + 1} of ${steps.length}, round ${round}${again} (${because}). Accept it in the Meridian panel, or by answering the customer.`;
};

interface Sending extends Pick<ToTell, 'alert' | 'telling' | 'assign'> {
  readonly text: string;
}

/** A person who cannot be assigned, now or ever, is still mentioned; only when the mention fails has nobody been told. */
const send = async (ports: TicketPorts, sending: Sending): Promise<Pick<Telling, 'outcome' | 'answer'>> => {
  const { alert, telling, text } = sending;
  const assigned = await assignTo(ports, sending);
  try {
    await ports.tickets.comment(alert.ticket, { text, visibleToCustomer: false, mention: [telling.person] });
    return { outcome: 'sent', answer: `mentioned; ${assigned}` };
  } catch (error) {
    if (!(error instanceof VendorFailed) || error.retryable) throw error;
    return { outcome: 'failed', answer: error.message };
  }
};

const assignTo = async (ports: TicketPorts, { alert, telling, assign }: Sending): Promise<string> => {
  if (!assign) return 'not assigned: somebody else of this step is';
  try {
    const refused = await ports.tickets.change(alert.ticket, { assignee: telling.person });
    return refused.length === 0
      ? 'assigned'
      : refused.map(({ what, because }) => `${what} refused: ${because}`).join('; ');
  } catch (error) {
    if (!(error instanceof VendorFailed)) throw error;
    return `not assigned: ${error.message}`;
  }
};
