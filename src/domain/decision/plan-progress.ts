import type { Alert } from '../alerts/alert';
import { advance } from '../alerts/advance';
import { isRobot } from '../intake/is-robot';
import { MINUTE_MS, type Instant } from '../instant';
import { say } from '../texts/say';
import { shortTime } from '../texts/short-time';
import type { Plan } from './plan';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/**
 * The last sign of work on an accepted incident: a comment of the staff, whether the customer sees it or not, a change
 * of status or field by a member of staff, or what a person did with the alert. Customers, robots and apps do not work.
 */
export const lastProgress = ({ facts }: Pick<Situation, 'facts'>, alert: Alert): Instant => {
  const { comments, workedBy } = facts.ticket;
  const said = comments.filter(({ authorKind, text }) => authorKind === 'staff' && !isRobot({ subject: text, text }));
  const did = alert.answers.filter(({ by, what }) => by !== null && what !== 'handover asked');
  return Math.max(
    alert.acceptedAt ?? alert.raisedAt,
    workedBy?.at ?? 0,
    ...said.map(({ at }) => at),
    ...did.map(({ at }) => at),
  );
};

/** When an accepted incident has been without progress for the set time; undefined where no time is set. */
export const progressDue = (situation: Pick<Situation, 'facts'>, alert: Alert): Instant | undefined =>
  alert.progressMinutes === undefined ? undefined : lastProgress(situation, alert) + alert.progressMinutes * MINUTE_MS;

/** Accepted, and no sign of work for the set time: whoever accepted is asked again; null while there is progress. */
export const planProgress = (situation: Situation, alert: Alert): Plan | null => {
  const { facts, now, desk } = situation;
  const due = progressDue(situation, alert);
  if (facts.state === null || due === undefined || now < due) return null;
  const clock = { zone: desk.calendar.calendar.zone, language: alert.language };
  const because = say(alert.language, 'noProgress', {
    time: shortTime(lastProgress(situation, alert), clock),
    minutes: String(alert.progressMinutes),
  });
  return {
    ...unchanged(facts.state),
    stage: 'alerting',
    alert: advance(alert, { kind: 'no progress', because }, now),
  };
};
