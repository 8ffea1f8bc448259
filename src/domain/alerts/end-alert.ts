import type { Instant } from '../instant';
import { say } from '../texts/say';
import type { Alert } from './alert';
import type { AlertEvent } from './alert-event';
import type { AlertMove } from './alert-move';
import { isRunning } from './is-running';
import { moveTo, withAnswer } from './move-to';
import { withoutDue } from './without-due';

type Ending = Extract<AlertEvent, { readonly kind: 'resolved' | 'called off' }>;

/** Solved or called off: nobody is told any more. Who was told keeps it as a call-out (`wasCallOut`). */
export const endAlert = (alert: Alert, event: Ending, now: Instant): AlertMove => {
  if (!isRunning(alert) && alert.status !== 'accepted')
    return { alert, actions: [], ignored: `the alert is ${alert.status}` };
  const because = event.kind === 'called off' ? { because: event.because } : {};
  const ended = withAnswer(
    { ...withoutDue(alert), status: event.kind },
    { at: now, by: event.by, what: event.kind, ...because },
  );
  const text =
    event.kind === 'called off'
      ? say(alert.language, 'noteCalledOff', { because: event.because })
      : say(alert.language, 'noteResolved');
  return moveTo(alert, ended, [{ key: `alert ${alert.round} ${event.kind}`, text }]);
};
