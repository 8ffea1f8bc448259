import { reportAgain } from '../../domain/alerts/report-again';
import { decideTicket } from '../../domain/decision/decide-ticket';
import type { Decision, DecisionFacts } from '../../domain/decision/decision';
import { situationOf } from '../../domain/decision/situation';
import { outageKey } from '../../domain/incident/outage-key';
import { reportOf } from '../../domain/incident/report-of';
import { isLive, withReport } from '../../domain/incident/with-report';
import type { Instant } from '../../domain/instant';
import { perform } from '../perform';
import type { TicketPorts } from '../ticket-ports';
import { changeOutage } from './change-outage';
import { linkToMain } from './link-to-main';

/**
 * The decision about a ticket. Only one that would alert is held against other serious reports (R7): one read and one
 * write more, and the main incident's alert where there is one.
 */
export const decideWithOutage = async (ports: TicketPorts, facts: DecisionFacts, now: Instant): Promise<Decision> => {
  const alone = decideTicket(facts, now);
  const key = outageKey(facts.ticket, facts.customers);
  if (key === null || !alone.actions.some((action) => action.do === 'raise alert')) return alone;
  const report = reportOf(situationOf(facts, now));
  const { before, after } = await changeOutage(ports, key, (known) => withReport(known, key, report));
  const isApart = after?.apart?.includes(facts.ticket.id) === true;
  const outage = before !== null && after !== null && isLive(after, now) && !isApart ? after : null;
  const [main] = outage?.reports ?? [];
  if (outage === null || main === undefined || main.ticket === facts.ticket.id) return alone;
  const mainAlert = await ports.alerts.load(main.ticket);
  const decision = decideTicket({ ...facts, outage: { outage, mainAlert } }, now);
  const joins = decision.actions.some((action) => action.do === 'raise alert' && action.alert.status === 'called off');
  // The counter is loud on the main incident; that it was overtaken by somebody's click costs the count, nothing else.
  if (joins && mainAlert !== null) await perform(ports, main.ticket, reportAgain(mainAlert, now).actions);
  if (joins) await linkToMain(ports, facts.ticket.id, main.ticket);
  return decision;
};
