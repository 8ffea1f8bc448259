import type { Instant } from '../instant';
import { say } from '../texts/say';
import type { Alert } from './alert';
import type { AlertMove } from './alert-move';
import { isRunning } from './is-running';
import { moveTo, withAnswer } from './move-to';

/** The same outage once more: nobody is told again, the counter is louder (R7). */
export const reportAgain = (alert: Alert, now: Instant): AlertMove => {
  if (!isRunning(alert) && alert.status !== 'accepted')
    return { alert, actions: [], ignored: `the alert is ${alert.status}` };
  const reports = alert.reports + 1;
  const counted = withAnswer({ ...alert, reports }, { at: now, by: null, what: 'reported again' });
  const text = say(alert.language, 'noteReportedAgain', { count: String(reports) });
  return moveTo(alert, counted, [{ key: `alert reported ${reports}`, text }]);
};
