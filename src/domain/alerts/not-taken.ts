import type { Instant } from '../instant';
import { say } from '../texts/say';
import type { Alert } from './alert';
import type { AlertEvent } from './alert-event';
import type { AlertMove } from './alert-move';
import { moveTo, withAnswer } from './move-to';

type NotTaken = Extract<AlertEvent, { readonly kind: 'not taken' }>;

/** Nobody takes it over: it stays with whoever holds it, who is told so (R5). */
export const notTaken = (alert: Alert, { because }: NotTaken, now: Instant): AlertMove => {
  const { handover, ...kept } = alert;
  if (alert.status !== 'accepted' || handover === undefined)
    return { alert, actions: [], ignored: 'nobody is asked to take it over' };
  const holder = alert.acceptedBy;
  const stays = withAnswer(kept, { at: now, by: null, what: 'not taken', because });
  const note = {
    key: `alert ${alert.round} not taken ${now}`,
    text: say(alert.language, 'noteHandoverNobody', { because }),
    ...(holder === undefined ? {} : { mention: [holder] }),
  };
  return moveTo(alert, stays, [note]);
};
