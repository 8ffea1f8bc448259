import { reportAgain } from '../../domain/alerts/report-again';
import { carryOut } from '../../domain/decision/carry-out';
import { clicked } from '../../domain/decision/clicked';
import { situationOf } from '../../domain/decision/situation';
import { outageKey } from '../../domain/incident/outage-key';
import { isKnown } from '../../domain/incident/with-report';
import { planMember } from '../../domain/incident/plan-member';
import type { TicketId } from '../../domain/ticket';
import { loadFacts } from '../load-facts';
import { perform } from '../perform';
import type { TicketPorts } from '../ticket-ports';
import { linkToMain } from './link-to-main';

/**
 * One ticket does what its outage asks of it (R7), by itself and as often as it likes: thirty tickets are thirty
 * messages of the queue. It carries out what an agent has confirmed or sent, so modes do not hold it back.
 */
export const followOutage = async (ports: TicketPorts, id: TicketId): Promise<void> => {
  const facts = await loadFacts(ports, id);
  const key = facts === null ? null : outageKey(facts.ticket, facts.customers);
  if (facts === null || key === null || facts.project.mode === 'watch' || facts.rules.stopActing) return;
  const outage = await ports.outages.load(key);
  const [main] = outage?.reports ?? [];
  if (outage === null || main === undefined || !isKnown(outage, id)) return;
  const now = ports.clock.now();
  const situation = situationOf(clicked(facts), now);
  const plan = planMember(situation, outage);
  if (plan === null) return;
  const outcome = await perform(ports, id, carryOut(situation, plan).actions);
  if (outcome === 'overtaken') return ports.queue.lookAtTickets([{ ticket: id, cause: 'outage' }], now);
  if (plan.fields['main-incident'] !== main.key) return;
  await linkToMain(ports, id, main.ticket);
  const mainAlert = await ports.alerts.load(main.ticket);
  if (mainAlert !== null) await perform(ports, main.ticket, reportAgain(mainAlert, now).actions);
};
