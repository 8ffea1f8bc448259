import { DAY_MS, MINUTE_MS, type Instant } from '../instant';
import { advance } from './advance';
import type { Alert, AlertPause } from './alert';

/** A ticket that nobody has shown the app for so long is no running incident any more. */
const LONGEST_MS = 30 * DAY_MS;

/**
 * An alert that is due while its ticket may not be touched: it stays alive and is looked at again, less often the
 * longer it lasts, so that it neither gets lost nor stands in the way of others. After 30 days it is called off.
 */
export const pauseAlert = (alert: Alert, because: AlertPause['because'], now: Instant): Alert => {
  const since = alert.paused?.since ?? now;
  if (now - since >= LONGEST_MS) {
    return advance(alert, { kind: 'called off', by: null, because: `${because} for 30 days` }, now).alert;
  }
  return { ...alert, paused: { since, because }, dueAt: now + waitOf(now - since), revision: alert.revision + 1 };
};

const waitOf = (age: number): number => (age < DAY_MS ? 5 * MINUTE_MS : DAY_MS);

/** The alert once its ticket may be touched again: its step is due at once. */
export const goOnAfterPause = (alert: Alert, now: Instant): Alert => {
  const { paused: _over, ...rest } = alert;
  return { ...rest, dueAt: now, revision: alert.revision + 1 };
};
