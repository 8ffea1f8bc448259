import type { Ports } from './ports';

/**
 * Finds what no event announced: alerts that are due (one query) and tickets that start again, were
 * never decided, or changed unseen (one search). It only knocks; serious tickets first. The rules are
 * not read here.
 */
export const sweep = async (ports: Ports): Promise<void> => {
  const now = ports.clock.now();
  const alerts = await ports.alerts.due(now);
  await ports.queue.lookAtAlerts(
    alerts.map((alert) => alert.ticket),
    now,
  );
  const found = await ports.search.findDue(now);
  const seriousFirst = [...found].sort((a, b) => Number(b.serious) - Number(a.serious));
  await ports.queue.lookAtTickets(
    seriousFirst.map(({ id, because }) => ({ ticket: id, cause: because })),
    now,
  );
};
