import type { Alert, AlertPause } from '../domain/alerts/alert';
import { goOnAfterPause, pauseAlert } from '../domain/alerts/pause-alert';
import { isoOf } from '../domain/instant';
import type { TicketPorts } from './ticket-ports';

/** Nothing is written to the ticket: only the record knows, the board shows it, and the sweep comes again. */
export const pause = async (
  { alerts, clock }: Pick<TicketPorts, 'alerts' | 'clock'>,
  alert: Alert,
  because: AlertPause['because'],
): Promise<void> => {
  const now = clock.now();
  if (alert.dueAt === undefined || now < alert.dueAt) return;
  const to = pauseAlert(alert, because, now);
  await alerts.change(alert, to);
  if (alert.paused?.because === because && to.dueAt !== undefined) return;
  const what = to.dueAt === undefined ? 'alert called off' : 'alert paused';
  console.warn(JSON.stringify({ what, ticket: alert.ticketKey, because, since: isoOf(to.paused?.since ?? now) }));
};

/** A paused alert whose ticket may be touched again: its step is told at once. */
export const goOn = async (
  { alerts, clock, queue }: Pick<TicketPorts, 'alerts' | 'clock' | 'queue'>,
  alert: Alert,
): Promise<Alert> => {
  const now = clock.now();
  const to = goOnAfterPause(alert, now);
  if (!(await alerts.change(alert, to))) return alert;
  await queue.lookAtAlerts([alert.ticket], now);
  return to;
};
