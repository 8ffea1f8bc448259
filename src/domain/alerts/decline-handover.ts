import type { Instant } from '../instant';
import { say } from '../texts/say';
import type { AccountId } from '../ticket';
import type { Alert } from './alert';
import type { AlertMove } from './alert-move';
import { moveTo, withAnswer } from './move-to';
import { notTaken } from './not-taken';

/** Somebody who is asked to take it over cannot: others go on being asked; when nobody is left it stays with the holder. */
export const declineHandover = (
  alert: Alert,
  { by, reason }: { readonly by: AccountId; readonly reason: string },
  now: Instant,
): AlertMove => {
  const { handover } = alert;
  if (handover === undefined || !handover.asked.includes(by))
    return { alert, actions: [], ignored: 'only a person who is asked to take it over can decline' };
  const declined = withAnswer(alert, { at: now, by, what: 'declined', because: reason });
  const asked = handover.asked.filter((person) => person !== by);
  if (asked.length > 0) {
    const note = {
      key: `alert ${alert.round} declined ${by} ${now}`,
      text: say(alert.language, 'noteHandoverDeclined', { because: reason }),
      mention: [by],
    };
    return moveTo(alert, { ...declined, handover: { ...handover, asked } }, [note]);
  }
  const left = notTaken(declined, { kind: 'not taken', because: reason }, now);
  return moveTo(
    alert,
    { ...left.alert, dueAt: now },
    left.actions.flatMap((action) => (action.do === 'note' ? [action] : [])),
  );
};
