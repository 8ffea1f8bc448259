import type { Alert } from '../domain/alerts/alert';
import type { DecisionFacts } from '../domain/decision/decision';
import type { TicketId } from '../domain/ticket';
import type { LookPorts } from './look-ports';

/** A project that nobody enabled. */
const WATCHED = { mode: 'watch', since: Number.POSITIVE_INFINITY } as const;

/**
 * Everything a decision about one ticket needs: two reads of the store, one of Jira; the alert only
 * where the ticket says that there is one.
 * @param known the ticket's alert, when the caller has just read it.
 * @returns null when the ticket is not visible.
 */
export const loadFacts = async (ports: LookPorts, id: TicketId, known?: Alert): Promise<DecisionFacts | null> => {
  const { rules, projects, damaged } = await ports.rules.live();
  const loaded = await ports.tickets.load(id, rules.mapping);
  if (loaded === null) return null;
  const { ticket, state } = loaded;
  const customers = await ports.customers.find(ticket.organisations.map((organisation) => organisation.id));
  const alert = known ?? ((state?.alertRound ?? 0) > 0 ? await ports.alerts.load(id) : null);
  const project = projects === null ? await ports.rules.modeOf(ticket.project) : (projects[ticket.project] ?? WATCHED);
  return {
    ticket,
    state,
    rules,
    customers,
    alert,
    project,
    ...(damaged === undefined ? {} : { damaged }),
  };
};
