import type { Action } from '../domain/actions';
import { acceptanceOnTicket } from '../domain/alerts/acceptance-on-ticket';
import type { Alert, Telling } from '../domain/alerts/alert';
import type { DecisionFacts } from '../domain/decision/decision';
import { escalate } from '../domain/alerts/escalate';
import { isRunning } from '../domain/alerts/is-running';
import { situationOf } from '../domain/decision/situation';
import { whoAnswers } from '../domain/decision/who-answers';
import { MINUTE_MS } from '../domain/instant';
import type { TicketId } from '../domain/ticket';
import { loadFacts } from './load-facts';
import { lookAtTicket } from './look-at-ticket';
import { perform } from './perform';
import { tellPerson } from './tell-person';
import type { TicketPorts } from './ticket-ports';

/** How long an alert whose ticket cannot be seen waits before it is looked at again. */
const UNSEEN_RETRY_MS = 5 * MINUTE_MS;

/**
 * One look at a running alert: whoever accepted meanwhile ends it, a step that is due is told, what is
 * early is looked at again. State is read anew before every step, so that messages may come twice or late.
 */
export const advanceAlert = async (ports: TicketPorts, id: TicketId): Promise<void> => {
  const now = ports.clock.now();
  const alert = await ports.alerts.load(id);
  if (alert === null || alert.dueAt === undefined) return;
  const unsent = unsentOf(alert);
  if (now < alert.dueAt && unsent.length === 0) return ports.queue.lookAtAlerts([id], alert.dueAt);
  const facts = await loadFacts(ports, id, alert);
  if (facts === null) return ports.queue.lookAtAlerts([id], now + UNSEEN_RETRY_MS);
  if (!isRunning(alert) || acceptanceOnTicket(facts.ticket, alert) !== null) return lookAtTicket(ports, id);
  if (now < alert.dueAt) return tellAll(ports, { facts, alert, tellings: unsent });
  const situation = situationOf(facts, now);
  const move = escalate(alert, (step) => whoAnswers(situation, step, alert), now);
  const tellings = move.actions.filter((action): action is Extract<Action, { do: 'tell' }> => action.do === 'tell');
  const rest = move.actions.filter((action) => action.do !== 'tell');
  if ((await perform(ports, id, rest)) === 'overtaken') return ports.queue.lookAtAlerts([id], now);
  return tellAll(ports, { facts, alert: move.alert, tellings: tellings.map(({ telling }) => telling) });
};

/** Tellings that were planned and never sent: work of one ticket never overlaps, so their sender is gone. */
const unsentOf = (alert: Alert): readonly Telling[] =>
  alert.log.filter(({ outcome, round, step }) => outcome === 'planned' && round === alert.round && step === alert.step);

interface Tellings {
  readonly facts: DecisionFacts;
  readonly alert: Alert;
  readonly tellings: readonly Telling[];
}

const tellAll = async (ports: TicketPorts, { facts, alert, tellings }: Tellings): Promise<void> => {
  let current = alert;
  for (const [index, telling] of tellings.entries()) {
    current = await tellPerson(ports, { facts, alert: current, telling, assign: index === 0 });
  }
  if (current.dueAt !== undefined) await ports.queue.lookAtAlerts([alert.ticket], current.dueAt);
};
