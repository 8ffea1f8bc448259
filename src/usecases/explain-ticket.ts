import type { TicketView } from '../contract/ticket-context';
import type { DecisionFacts } from '../domain/decision/decision';
import { situationOf } from '../domain/decision/situation';
import type { AccountId, TicketId } from '../domain/ticket';
import { alertView } from './alert-view';
import { clocksOf } from './clocks-of';
import { formsFor } from './forms-for';
import { loadFacts } from './load-facts';
import { offersFor } from './offers-for';
import { shownFacts } from './shown-facts';
import { statusOf } from './status-of';
import type { TicketPorts } from './ticket-ports';
import { traceLines } from './trace-lines';

/** What an agent sees of one ticket. In Watch it is decided on looking, and nothing is written. */
export const explainTicket = async (
  ports: TicketPorts,
  id: TicketId,
  viewer: AccountId,
): Promise<TicketView | null> => {
  const facts = await loadFacts(ports, id);
  if (facts === null) return null;
  const now = ports.clock.now();
  const shown = shownFacts(facts, now);
  const situation = situationOf(shown, now);
  const { rules, project, state, alert } = shown;
  const forms = formsFor(situation, viewer);
  return {
    mode: rules.stopActing ? 'watch' : project.mode,
    sentence:
      state?.because ?? 'Meridian leaves this ticket alone: it is older than the day on which the project was enabled.',
    status: statusOf(shown),
    ...offersFor(shown, viewer),
    clocks: clocksOf(situation),
    ...(alert === null ? {} : { alert: alertView(alert, rules, situation.desk.calendar.calendar.zone) }),
    warnings: warningsOf(shown),
    ...(forms === undefined ? {} : { forms }),
    trace: state === null ? [] : traceLines(state.trace, situation),
  };
};

const warningsOf = ({ damaged, rules, alert, state }: DecisionFacts): readonly string[] => [
  ...(state?.refused ?? []).map(({ what, because }) => `Jira refused ${what}: ${because}`),
  ...(damaged === undefined ? [] : [damaged]),
  ...(rules.stopActing ? ['Stop acting is switched on: Meridian changes nothing until an admin switches it off.'] : []),
  ...(alert?.status === 'nobody left' ? ['Nobody has accepted the on-call alert. Please call somebody.'] : []),
  ...(alert !== null && alert.dueAt !== undefined
    ? ['Told by assignment and mention in Jira only: no telephone rings.']
    : []),
];
