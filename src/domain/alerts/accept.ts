import type { Instant } from '../instant';
import { say } from '../texts/say';
import type { AccountId } from '../ticket';
import type { Alert } from './alert';
import { alertedPeople } from './alerted-people';
import type { AlertMove } from './alert-move';
import { isRunning } from './is-running';
import { moveTo, withAnswer } from './move-to';
import { withoutDue } from './without-due';

/** Only an alerted person's acceptance counts (R5); it ends the telling. Who is asked to take over, takes over. */
export const accept = (alert: Alert, by: AccountId, now: Instant): AlertMove => {
  const ignored = whyNot(alert, by);
  if (ignored !== null) return { alert, actions: [], ignored };
  const takesOver = alert.status === 'accepted';
  const accepted = withAnswer(
    { ...withoutDue(alert), status: 'accepted', acceptedBy: by, acceptedAt: now },
    { at: now, by, what: takesOver ? 'handed over' : 'accepted' },
  );
  const text = say(alert.language, takesOver ? 'noteHandedOver' : 'noteAccepted');
  return moveTo(alert, accepted, [
    { key: `alert ${alert.round} ${takesOver ? 'taken over' : 'accepted'} ${now}`, text, mention: [by] },
  ]);
};

const whyNot = (alert: Alert, by: AccountId): string | null => {
  if (alert.status === 'accepted') {
    if (alert.acceptedBy === by) return 'this person has accepted already';
    return alert.handover?.asked.includes(by) === true ? null : 'somebody else has accepted already';
  }
  if (!isRunning(alert)) return `the alert is ${alert.status}`;
  return alertedPeople(alert).includes(by) ? null : 'only an alerted person can accept';
};
