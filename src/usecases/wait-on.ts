import type { Alert } from '../domain/alerts/alert';
import { readBackAt } from '../domain/alerts/read-back-at';
import type { Instant } from '../domain/instant';
import type { WaitStage } from '../ports/wait-stages';
import type { TellingPorts } from './telling/telling-ports';

/**
 * Goes on waiting for an alert's step: the next stage is pushed once, however often the message of this one comes.
 * Pushed before it is noted, so that a death between the two costs a copy, which ends here, and never the wait.
 */
export const waitOn = async (ports: TellingPorts, alert: Alert & { readonly dueAt: Instant }, stage: WaitStage) => {
  if (await wasFollowed(ports, alert.ticket, stage)) return;
  await ports.queue.lookAtAlerts([alert.ticket], alert.dueAt, readBackAt(alert, ports.clock.now()));
  await ports.stages.note(alert.ticket, stage);
};

/** Is this a copy of a message whose next stage is under way? */
export const wasFollowed = async ({ stages }: TellingPorts, ticket: string, { due, stage }: WaitStage) => {
  const last = await stages.lastOf(ticket);
  return last !== null && last.due === due && last.stage >= stage;
};
