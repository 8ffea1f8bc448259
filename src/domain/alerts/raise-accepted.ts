import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { Alert } from './alert';
import type { AlertMove } from './alert-move';
import { raiseAlert, type RaiseAlert } from './raise-alert';
import { withoutDue } from './without-due';

/**
 * An alert whose acceptance is there already: the person on call took the telephone note, and whoever is typing is
 * never rung (R9). The caller has checked that the person is on call.
 * @throws InvalidInput as `raiseAlert` does.
 */
export const raiseAccepted = (wish: RaiseAlert, by: AccountId, now: Instant): AlertMove => {
  const { alert: raised } = raiseAlert(wish, now);
  const alert: Alert = {
    ...withoutDue(raised),
    status: 'accepted',
    acceptedBy: by,
    acceptedAt: now,
    answers: [{ at: now, round: 1, by, what: 'accepted', because: 'took the telephone note while on call' }],
  };
  return {
    alert,
    actions: [
      { do: 'raise alert', alert },
      { do: 'set fields', ticket: alert.ticket, fields: { 'on-call-alert': 'accepted', 'on-call-person': by } },
    ],
  };
};
