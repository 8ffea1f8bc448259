import type { Instant } from '../instant';
import type { AlertMove } from './alert-move';
import { raiseAlert, type RaiseAlert } from './raise-alert';
import { withoutDue } from './without-due';

/**
 * The record of an alert that rings nobody, because another one rings for the same outage (R7). It is there so that a
 * graver severity, or a reopened ticket, alerts in its next round like any other.
 * @param because says whose incident it is part of.
 * @throws InvalidInput as `raiseAlert` does.
 */
export const raiseJoined = (wish: RaiseAlert, because: string, now: Instant): AlertMove => {
  const { alert: raised } = raiseAlert(wish, now);
  const alert = {
    ...withoutDue(raised),
    status: 'called off' as const,
    answers: [{ at: now, round: 1, by: null, what: 'called off' as const, because }],
  };
  return {
    alert,
    actions: [
      { do: 'raise alert', alert },
      { do: 'set fields', ticket: alert.ticket, fields: { 'on-call-alert': because } },
    ],
  };
};
