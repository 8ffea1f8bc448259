import type { Action } from '../domain/actions';
import { acceptanceOnTicket } from '../domain/alerts/acceptance-on-ticket';
import type { Alert, Telling } from '../domain/alerts/alert';
import { decideTicket } from '../domain/decision/decide-ticket';
import type { DecisionFacts } from '../domain/decision/decision';
import { escalate } from '../domain/alerts/escalate';
import { alertFields } from '../domain/alerts/move-to';
import { nobodyLeftNote } from '../domain/alerts/next-step';
import { alreadySaid } from '../domain/decision/already-said';
import { isRunning } from '../domain/alerts/is-running';
import { situationOf } from '../domain/decision/situation';
import { whoAnswers } from '../domain/decision/who-answers';
import type { Instant } from '../domain/instant';
import type { TicketId } from '../domain/ticket';
import type { WaitStage } from '../ports/wait-stages';
import { loadFacts } from './load-facts';
import { lookAtTicket } from './look-at-ticket';
import { goOn, pause } from './pause';
import { perform } from './perform';
import { heardElsewhere } from './telling/heard-elsewhere';
import { rememberRefused } from './telling/remember-refused';
import { settleRoutes } from './telling/settle-routes';
import { tellPerson } from './telling/tell-person';
import type { TellingPorts } from './telling/telling-ports';
import { wentOut } from './telling/went-out';
import { waitOn, wasFollowed } from './wait-on';

/**
 * One look at a running alert: whoever accepted meanwhile ends it, a step that is due is told, what is
 * early is looked at again. State is read anew before every step, so that messages may come twice or late.
 * @param message the instant for which it was pushed, and the stage of the wait that it is.
 */
export const advanceAlert = async (ports: TellingPorts, id: TicketId, message: WaitStage): Promise<void> => {
  const now = ports.clock.now();
  const loaded = await ports.alerts.load(id);
  if (loaded === null) return raiseInstead(ports, id);
  const settled = await settleRoutes(ports, loaded);
  if (settled.dueAt === undefined) return;
  // Whoever moved the due time pushed a message for it: only that one goes on waiting, and its copies end here.
  const early = now < settled.dueAt && unsentOf(settled, now).length === 0;
  if (early && (message.due !== settled.dueAt || (await wasFollowed(ports, id, message)))) return;
  const heard = await heardElsewhere(ports, settled);
  if (heard === 'overtaken') return ports.queue.lookAtAlerts([id], now);
  const { alert, deeds } = heard;
  const unsent = unsentOf(alert, now);
  const dueAt = alert.dueAt ?? now;
  const waits = now < dueAt && unsent.length === 0;
  if (waits && deeds.length === 0) return waitOn(ports, { ...alert, dueAt }, message);
  const known = await loadFacts(ports, id, alert);
  if (known === null) return pause(ports, alert, 'the ticket is not visible');
  const facts = { ...known, deeds, ...(now < dueAt ? {} : { busy: await busyWithOthers(ports, id) }) };
  // Stopped: nothing is changed, and the first sweep after that goes on at once.
  if (facts.rules.stopActing) return;
  if (facts.project.mode === 'watch') return pause(ports, alert, 'the project is not enabled');
  if (alert.paused !== undefined) return void (await goOn(ports, alert));
  if ((!isRunning(alert) && unsent.length === 0) || changesAlert(facts, now)) return lookAtTicket(ports, id, { deeds });
  if (waits) return waitOn(ports, { ...alert, dueAt }, message);
  // What went out is recorded before anything else is due: its wait is a telling's, not a sender's who died.
  const sendersGone =
    now < dueAt || !isRunning(alert)
      ? unsent
      : unsent.filter((one) => one.bundleAt !== undefined || wentOut(facts, alert, one));
  const shown: readonly Action[] = [{ do: 'set fields', ticket: id, fields: alertFields(alert) }];
  if (sendersGone.length > 0) {
    // A summary's time has come: nobody died, and the fields are there.
    if (sendersGone.some(({ bundleAt }) => bundleAt === undefined)) await perform(ports, id, shown);
    return tellAll(ports, { facts, alert, tellings: sendersGone });
  }
  const situation = situationOf(facts, now);
  const move = escalate(alert, (step) => whoAnswers(situation, step, alert), now);
  const tellings = move.actions.filter((action): action is Extract<Action, { do: 'tell' }> => action.do === 'tell');
  const rest = [
    ...(unsent.length === 0 ? [] : shown),
    ...move.actions.filter((action) => action.do !== 'tell'),
    ...unsaidAlarm(facts, alert),
  ];
  const refused = await perform(ports, id, rest);
  if (refused === 'overtaken') return ports.queue.lookAtAlerts([id], now);
  // Telling comes first: whatever becomes of the memory, somebody must ring.
  await tellAll(ports, { facts, alert: move.alert, tellings: tellings.map(({ telling }) => telling) });
  await rememberRefused(ports, facts, refused);
};

/** A record that cannot be read must not end in silence: the ticket itself says whether somebody is needed. */
const raiseInstead = async (ports: TellingPorts, id: TicketId): Promise<void> => {
  if (await ports.alerts.setAside(id)) await lookAtTicket(ports, id);
};

/** Who works on another incident, and on which: asked when a step is told. */
const busyWithOthers = async (ports: TellingPorts, id: TicketId): Promise<NonNullable<DecisionFacts['busy']>> => {
  const others = (await ports.alerts.held()).filter(({ ticket }) => ticket !== id);
  return Object.fromEntries(others.map(({ by, ticketKey }) => [by, ticketKey]));
};

/** The ticket says more than the events did: accepted, solved, not serious after all, or graver. */
const changesAlert = (facts: DecisionFacts, now: Instant): boolean =>
  decideTicket(facts, now).actions.some((action) => action.do === 'change alert') ||
  (facts.alert !== null && acceptanceOnTicket(facts.ticket, facts.alert, facts.deeds) !== null);

/** That nobody has accepted is said loudly once a round, even when the invocation that should have said it died. */
const unsaidAlarm = ({ ticket }: DecisionFacts, alert: Alert): readonly Action[] => {
  if (alert.status !== 'nobody left') return [];
  const note = nobodyLeftNote(alert);
  const since = alert.log.find(({ round }) => round === alert.round)?.at;
  return alreadySaid(ticket, note.text, since) ? [] : [{ do: 'note', ticket: alert.ticket, ...note }];
};

/**
 * Tellings that were planned and never sent: work of one ticket never overlaps, so their sender is gone. One that waits
 * for its summary is not missed before that is due.
 */
const unsentOf = (alert: Alert, now: Instant): readonly Telling[] =>
  alert.log.filter(
    ({ outcome, round, step, person, bundleAt = now }) =>
      outcome === 'planned' &&
      round === alert.round &&
      step === alert.step &&
      bundleAt <= now &&
      (isRunning(alert) || isAskedToTakeOver(alert, person)),
  );

/** Once somebody has accepted, only who was named to take it over is told (R5). */
const isAskedToTakeOver = ({ handover }: Alert, person: string): boolean =>
  handover?.until !== undefined && handover.asked.includes(person);

interface Tellings {
  readonly facts: DecisionFacts;
  readonly alert: Alert;
  readonly tellings: readonly Telling[];
}

const tellAll = async (ports: TellingPorts, { facts, alert, tellings }: Tellings): Promise<void> => {
  let current = alert;
  for (const [index, telling] of tellings.entries()) {
    const told = await tellPerson(ports, { facts, alert: current, telling, assign: index === 0 && isRunning(current) });
    // Somebody clicked, perhaps to accept: nobody else is told before the alert has been read anew.
    if (told === 'overtaken') return ports.queue.lookAtAlerts([alert.ticket], ports.clock.now());
    current = told;
  }
};
