import { MINUTE_MS, type Instant } from '../instant';
import type { Alert } from './alert';

/** When the wait of the alert's step ends, counted from `from`; never less than a minute, so that nothing spins. */
export const stepDue = (alert: Pick<Alert, 'steps' | 'step'>, from: Instant): Instant =>
  from + Math.max(1, alert.steps[alert.step]?.waitMinutes ?? 1) * MINUTE_MS;
