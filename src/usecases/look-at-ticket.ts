import type { Action } from '../domain/actions';
import { decideTicket } from '../domain/decision/decide-ticket';
import type { DecisionFacts } from '../domain/decision/decision';
import type { TicketId } from '../domain/ticket';
import type { Refused } from '../ports/tickets';
import { decideWithOutage } from './outage/decide-with-outage';
import { endOutage } from './outage/end-outage';
import { loadFacts } from './load-facts';
import { goOn } from './pause';
import { perform } from './perform';
import type { TicketPorts } from './ticket-ports';
import { withWorkload } from './with-workload';

/** How many people are tried when Jira refuses one after the other. */
const PEOPLE_TRIED = 3;

/**
 * Load facts, decide, act. Every event, message and timer about a ticket ends here, in any order and as often as it
 * likes.
 * @param more what the caller knows and the ticket does not tell.
 */
export const lookAtTicket = async (
  ports: TicketPorts,
  id: TicketId,
  more: Pick<DecisionFacts, 'deeds'> = {},
): Promise<void> => {
  const loaded = await loadFacts(ports, id);
  const facts = loaded === null ? null : { ...(await resumed(ports, loaded)), ...more };
  // Not visible: deleted, moved or hidden. Nothing is written; when it shows again, the sweep finds it.
  if (facts === null) return;
  const now = ports.clock.now();
  const certain = await withWorkload(ports, facts, (known) => decideTicket(known, now));
  const { actions } = await decideWithOutage(ports, certain, now);
  const refused = await perform(ports, id, actions);
  // Somebody clicked meanwhile: what brought us here is not answered yet.
  if (refused === 'overtaken') await ports.queue.lookAtTickets([{ ticket: id, cause: 'overtaken' }], now);
  else {
    await endOutage(ports, certain, actions);
    await assignSomebodyElse(ports, { facts: certain, actions, refused });
  }
};

/** A ticket that could not be touched while its alert ran: the alert goes on at once. */
const resumed = async (ports: TicketPorts, facts: DecisionFacts): Promise<DecisionFacts> => {
  const { alert, project, rules } = facts;
  if (alert?.paused === undefined || project.mode === 'watch' || rules.stopActing) return facts;
  return { ...facts, alert: await goOn(ports, alert) };
};

interface Attempt {
  readonly facts: DecisionFacts;
  readonly actions: readonly Action[];
  readonly refused: Refused;
}

/** Jira refused the person (deactivated, no licence): the next one who is there gets the ticket, and the refusal stays on it. */
const assignSomebodyElse = async (ports: TicketPorts, first: Attempt): Promise<void> => {
  let { facts, actions } = first;
  let refused = first.refused;
  for (let tried = 1; tried < PEOPLE_TRIED && refused.some(({ what }) => what === 'assignee'); tried += 1) {
    const account = actions.find((action) => action.do === 'assign')?.to ?? null;
    facts = without(facts, account);
    actions = decideTicket(facts, ports.clock.now()).actions.flatMap((action) => moveOnly(action, first.refused));
    const other = actions.some((action) => action.do === 'assign' && action.to !== null && action.to !== account);
    // Whoever accepted keeps it, whatever Jira says of the assignment.
    if (account === null || !other) return;
    const answer = await perform(ports, facts.ticket.id, actions);
    refused = answer === 'overtaken' ? [] : answer;
  }
};

const without = (facts: DecisionFacts, account: string | null): DecisionFacts => ({
  ...facts,
  rules: {
    ...facts.rules,
    people: facts.rules.people.map((person) => (person.account === account ? { ...person, active: false } : person)),
  },
});

/** What was shown and said before stays; only the assignment is made anew. */
const moveOnly = (action: Action, refused: Refused): readonly Action[] => {
  if (action.do === 'assign') return [action];
  return action.do === 'remember' ? [{ ...action, state: { ...action.state, refused } }] : [];
};
