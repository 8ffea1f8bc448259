import type { Instant } from '../instant';
import { say } from '../texts/say';
import type { AccountId } from '../ticket';
import type { Alert } from './alert';
import { alertedPeople } from './alerted-people';
import type { AlertMove } from './alert-move';
import { declinedBy } from './declined-by';
import { declineHandover } from './decline-handover';
import { isRunning } from './is-running';
import { moveTo, withAnswer } from './move-to';
import { nextStepOf } from './next-step-of';
import { nobodyLeftNote } from './next-step';

/** An alerted person cannot: when all of the step have said so, the next step is told at once. */
export const decline = (
  alert: Alert,
  { by, reason }: { readonly by: AccountId; readonly reason: string },
  now: Instant,
): AlertMove => {
  if (alert.status === 'accepted') return declineHandover(alert, { by, reason }, now);
  if (!isRunning(alert)) return { alert, actions: [], ignored: `the alert is ${alert.status}` };
  if (!alertedPeople(alert).includes(by)) return { alert, actions: [], ignored: 'only an alerted person can decline' };
  if (declinedBy(alert).has(by)) return { alert, actions: [], ignored: 'this person has declined already' };
  const declined = withAnswer(alert, { at: now, by, what: 'declined', because: reason });
  const note = {
    key: `alert ${alert.round} declined ${by}`,
    text: say(alert.language, 'noteDeclined', { because: reason }),
    mention: [by],
  };
  const refused = declinedBy(declined);
  const toldNow = alert.log.filter(
    (one) => one.round === alert.round && one.step === alert.step && one.outcome !== 'skipped',
  );
  const everybodyRefused = alert.status !== 'raised' && toldNow.every(({ person }) => refused.has(person));
  if (!everybodyRefused || alert.status === 'nobody left') return moveTo(alert, declined, [note]);
  const next = nextStepOf(declined, now);
  return moveTo(alert, next, next.status === 'nobody left' ? [note, nobodyLeftNote(next)] : [note]);
};
