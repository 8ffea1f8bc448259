import type { Instant } from '../instant';
import { say } from '../texts/say';
import type { Alert } from './alert';
import type { AlertEvent } from './alert-event';
import type { AlertMove } from './alert-move';
import { moveTo, withAnswer } from './move-to';

type Asked = Extract<AlertEvent, { readonly kind: 'handover asked' }>;

/** Others are asked to take an accepted incident; the holder keeps it until one of them accepts (R5). */
export const askHandover = (alert: Alert, event: Asked, now: Instant): AlertMove => {
  if (alert.status !== 'accepted') return { alert, actions: [], ignored: `the alert is ${alert.status}` };
  const { toDesk, because } = event;
  const asked = event.asked.filter((person) => person !== alert.acceptedBy);
  const [first] = asked;
  if (first === undefined) return { alert, actions: [], ignored: 'nobody else is asked' };
  if (
    alert.handover !== undefined &&
    alert.handover.toDesk === (toDesk?.id ?? null) &&
    alert.handover.asked.join() === asked.join()
  ) {
    return { alert, actions: [], ignored: 'they are asked already' };
  }
  const pending = withAnswer(
    { ...alert, handover: { toDesk: toDesk?.id ?? null, asked, askedAt: now } },
    { at: now, by: alert.acceptedBy ?? null, what: 'handover asked', because },
  );
  const text =
    toDesk === null
      ? say(alert.language, 'noteHandoverOnCall', { because })
      : say(alert.language, 'noteHandoverDesk', { desk: toDesk.name, because });
  return moveTo(alert, pending, [{ key: `alert ${alert.round} handover ${now}`, text, mention: asked }]);
};
