import type { TicketActResult } from '../../contract/ticket-context';
import { withoutReport } from '../../domain/incident/with-report';
import { outageKey } from '../../domain/incident/outage-key';
import type { Outage } from '../../domain/incident/outage';
import { InvalidInput } from '../../domain/errors';
import type { DecisionFacts } from '../../domain/decision/decision';
import type { AccountId } from '../../domain/ticket';
import type { TicketPorts } from '../ticket-ports';
import { changeOutage } from './change-outage';

export type OutageAct =
  | { readonly action: 'same outage' }
  | { readonly action: 'not the same outage' }
  | { readonly action: 'tell everybody'; readonly texts: Readonly<Record<string, string>> };

interface Click {
  readonly by: AccountId;
  readonly act: OutageAct;
}

/**
 * An agent says that it is one outage, or sends one update to everybody (R7). What follows is done ticket by ticket
 * through the queue.
 * @throws InvalidInput when a text is missing for a language of the outage.
 */
export const actOnOutage = async (
  ports: TicketPorts,
  facts: DecisionFacts,
  { by, act }: Click,
): Promise<TicketActResult> => {
  const now = ports.clock.now();
  const key = outageKey(facts.ticket, facts.customers);
  const known = key === null ? null : await ports.outages.load(key);
  if (key === null || known === null || !known.reports.some(({ ticket }) => ticket === facts.ticket.id)) {
    return { done: false, sentence: 'No other serious report of this platform is known.' };
  }
  if (act.action === 'not the same outage') return setApart(ports, facts, key);
  if (act.action === 'tell everybody') checkTexts(known, act.texts);
  const { after } = await changeOutage(ports, key, (outage) => {
    if (outage === null) return null;
    const next = { ...outage, revision: outage.revision + 1 };
    if (act.action === 'tell everybody')
      return { ...next, updates: [...outage.updates, { at: now, by, texts: act.texts }] };
    return outage.confirmed === undefined ? { ...next, confirmed: { by, at: now } } : null;
  });
  const reports = after?.reports ?? [];
  await ports.queue.lookAtTickets(
    reports.map(({ ticket }) => ({ ticket, cause: 'outage' })),
    now,
  );
  const sentence =
    act.action === 'tell everybody'
      ? `The update goes to ${reports.length} tickets, each in its customer’s language.`
      : `One outage: ${reports.length} reports, main incident ${reports[0]?.key ?? ''}.`;
  return { done: true, sentence };
};

/** This ticket leaves the outage for good, and its own look makes it ring if nobody can work there. */
const setApart = async (ports: TicketPorts, { ticket }: DecisionFacts, key: string): Promise<TicketActResult> => {
  const { before, after } = await changeOutage(ports, key, (outage) =>
    outage === null ? null : withoutReport(outage, ticket.id),
  );
  if (before === after)
    return { done: false, sentence: 'This is the main incident itself; say it on the ticket that is another matter.' };
  await ports.queue.lookAtTickets([{ ticket: ticket.id, cause: 'outage' }], ports.clock.now());
  return { done: true, sentence: `Not part of ${after?.reports[0]?.key ?? ''}: an incident of its own.` };
};

const checkTexts = ({ reports }: Outage, texts: Readonly<Record<string, string>>): void => {
  const missing = [...new Set(reports.map(({ language }) => language))].find(
    (language) => (texts[language] ?? '').trim() === '' && (texts['en'] ?? '').trim() === '',
  );
  if (missing !== undefined)
    throw new InvalidInput(`texts.${missing}`, 'is empty; write the update in this language, or in English for all');
};
