import type { DecisionFacts } from '../domain/decision/decision';
import type { TicketId } from '../domain/ticket';
import type { Ports } from './ports';

/**
 * Everything a decision about one ticket needs: two reads of the store, one of Jira; the alert only
 * where the ticket says that there is one.
 * @returns null when the ticket is not visible.
 */
export const loadFacts = async (ports: Ports, id: TicketId): Promise<DecisionFacts | null> => {
  const { rules, projects, damaged } = await ports.rules.live();
  const loaded = await ports.tickets.load(id, rules.mapping);
  if (loaded === null) return null;
  const { ticket, state } = loaded;
  const customers = await ports.customers.find(ticket.organisations.map((organisation) => organisation.id));
  const alert = (state?.alertRound ?? 0) > 0 ? await ports.alerts.load(id) : null;
  return {
    ticket,
    state,
    rules,
    customers,
    alert,
    project: projects[ticket.project] ?? { mode: 'watch', since: Number.POSITIVE_INFINITY },
    ...(damaged === undefined ? {} : { damaged }),
  };
};
