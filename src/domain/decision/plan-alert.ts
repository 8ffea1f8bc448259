import { acceptanceOnTicket } from '../alerts/acceptance-on-ticket';
import { advance } from '../alerts/advance';
import type { Alert } from '../alerts/alert';
import type { AlertMove } from '../alerts/alert-move';
import { raiseAlert } from '../alerts/raise-alert';
import { sayInAll } from '../texts/said';
import { say } from '../texts/say';
import { alertWish } from './alert-wish';
import { seriousReply } from './customer-replies';
import { watchedForHandover } from './handover-border';
import { modeOf } from './mode-of';
import { isMaintained, planMaintenance } from './plan-maintenance';
import { noteLanguage } from './note-language';
import { planHandingOver } from './plan-handing-over';
import { planHeldBack } from './plan-held-back';
import type { Plan } from './plan';
import { sentence } from './sentence';
import { severityRaised } from './severity-raised';
import { shownFields } from './shown-fields';
import type { Situation } from './situation';
import { takePerson } from './take-person';
import { unchanged } from './unchanged';

/** A serious ticket: raise the alert, ring again when it got graver, note who accepted, hand it over (R3, R5). */
export const planAlert = (situation: Situation): Plan | null => {
  const { facts, now } = situation;
  const { alert, ticket } = facts;
  const held = alert === null ? planMaintenance(situation) : null;
  if (held !== null) return isMaintained(situation) ? null : held;
  if (alert === null && modeOf(situation, 'alert') !== 'act') return planHeldBack(situation);
  if (alert === null) return alerting(situation, raiseAlert(alertWish(situation), now));
  const graver = severityRaised(situation, alert);
  if (graver !== null) {
    const { texts, steps, rulesVersion } = alertWish(situation);
    const again = {
      kind: 'severity raised' as const,
      by: null,
      because: graver,
      ...(texts === undefined ? {} : { texts }),
      steps,
      rulesVersion,
    };
    return alerting(situation, advance(alert, again, now));
  }
  const by = acceptanceOnTicket(ticket, alert, facts.deeds);
  if (by !== null) return planAccepted(situation, { alert, by });
  return planHandingOver(situation, alert);
};

/** Somebody accepts: the ticket is theirs, and nobody else is told any more. Null when it does not count (R5). */
export const planAccepted = (
  situation: Situation,
  { alert, by }: { readonly alert: Alert; readonly by: string },
): Plan | null => {
  const { facts, now } = situation;
  const move = advance(alert, { kind: 'accepted', by }, now);
  if (facts.state === null || move.ignored !== undefined) return null;
  return { ...unchanged(facts.state), stage: 'accepted', assign: by, alert: watchedForHandover(situation, move, by) };
};

/** Everybody is being alerted: what the ticket shows, and the one message to the customer. */
export const alerting = (situation: Situation, alert: AlertMove): Plan => {
  const { matched, facts, seriousness } = situation;
  const word = notCausedBy(situation);
  const helper = matched.row.then.also === undefined ? undefined : takePerson(situation, matched.row.then).person;
  const why = sentence(situation, { row: matched.row, team: 'incident-management' });
  const silent = (language: string): string =>
    seriousness.serious === true ? '' : ` ${say(language, 'isUnknown', { because: say(language, 'no answers') })}`;
  const said = sayInAll((language) => `${why.said[language] ?? why.sentence}${silent(language)}`);
  const text = `${why.sentence}${silent(noteLanguage(facts.rules))}`;
  return {
    stage: 'alerting',
    team: 'incident-management',
    sentence: text,
    said,
    fields: { ...shownFields(situation, 'incident-management'), 'incident-stage': 'reported', 'starts-again-at': null },
    note: { text: `${text}${word}`, ...(helper === undefined ? {} : { mention: [helper.account] }) },
    ...seriousReply(situation),
    alert,
    ...(facts.notMaintenance === true ? { keep: { notMaintenance: true } } : {}),
    proposals: [],
    respected: facts.state?.respected ?? [],
  };
};

/** Whose word ended the waiting for a maintenance window (R8). */
const notCausedBy = ({ facts }: Situation): string => {
  if (facts.notMaintenance !== true) return '';
  const language = noteLanguage(facts.rules);
  const name = facts.rules.people.find(({ account }) => account === facts.saidBy?.account)?.name;
  const who = { name: name ?? say(language, 'aColleague') };
  const because = facts.saidBy?.reason;
  return ` ${because === undefined ? say(language, 'notCausedByMaintenance', who) : say(language, 'notCausedBecause', { ...who, because })}`;
};
