import type { Instant } from '../instant';
import { accept } from './accept';
import type { Alert } from './alert';
import type { AlertEvent } from './alert-event';
import type { AlertMove } from './alert-move';
import { askAgain } from './ask-again';
import { askHandover } from './ask-handover';
import { decline } from './decline';
import { endAlert } from './end-alert';
import { handOn } from './hand-on';
import { nextStep } from './next-step';
import { notTaken } from './not-taken';
import { raiseSeverity } from './raise-severity';
import { recordTelling } from './record-telling';
import { reportAgain } from './report-again';

/**
 * The life of an on-call alert (R5): one event on. While it runs there is always a `dueAt`; only an alerted
 * person's acceptance, the solution or calling it off ends it. An event that does not fit changes nothing and
 * says why in `ignored`.
 */
export const advance = (alert: Alert, event: AlertEvent, now: Instant): AlertMove => {
  switch (event.kind) {
    case 'told':
      return recordTelling(alert, event, now);
    case 'accepted':
      return accept(alert, event.by, now);
    case 'declined':
      return decline(alert, event, now);
    case 'timed out':
    case 'empty step':
      return nextStep(alert, now);
    case 'resolved':
    case 'called off':
      return endAlert(alert, event, now);
    case 'severity raised':
      return raiseSeverity(alert, event, now);
    case 'reported again':
      return reportAgain(alert, now);
    case 'handover asked':
      return askHandover(alert, event, now);
    case 'handed on':
      return handOn(alert, event, now);
    case 'not taken':
      return notTaken(alert, event, now);
    case 'no progress':
      return askAgain(alert, event, now);
    default:
      return event satisfies never;
  }
};
