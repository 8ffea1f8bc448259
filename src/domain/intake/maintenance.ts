import type { MaintenanceWindow } from '../customers/customer';
import { MINUTE_MS, type Instant } from '../instant';

/** A report inside an announced window: who is told at once, and when on-call is alerted after all (R8). */
export interface DuringMaintenance {
  readonly window: MaintenanceWindow;
  readonly alertAt: Instant;
}

/** Minutes after the window's end until a report made inside it alerts on-call (mission R8). */
export const MAINTENANCE_GRACE_MINUTES = 10;

/**
 * The announced window of the customer that holds the instant, the one that ends last when several do.
 * Windows are half-open; one that ends before it starts holds nothing.
 */
export const maintenanceAt = (
  windows: readonly MaintenanceWindow[],
  reportedAt: Instant,
  graceMinutes: number = MAINTENANCE_GRACE_MINUTES,
): DuringMaintenance | null => {
  const holding = windows.filter(({ start, end }) => start <= reportedAt && reportedAt < end);
  const [window] = [...holding].sort((a, b) => b.end - a.end);
  return window === undefined ? null : { window, alertAt: window.end + graceMinutes * MINUTE_MS };
};
