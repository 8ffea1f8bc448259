import type { Alert, AlertRoutes } from '../../domain/alerts/alert';
import { settledRoutes } from '../../domain/alerts/settled-routes';
import { tellingRules } from '../../domain/telling/telling-rules';
import type { AccountId } from '../../domain/ticket';
import { VendorFailed } from '../../ports/vendor-failed';
import { undelivered } from './delivery';
import { noteHealth } from './note-health';
import type { TellingPorts } from './telling-ports';

/**
 * Tells the routes that somebody has accepted or that it is over, so that nothing rings on. What fails and may pass is
 * owed still, and the sweep comes again; what fails for good is said in the log and given up.
 * @returns the alert as it is now.
 */
export const settleRoutes = async (ports: TellingPorts, alert: Alert): Promise<Alert> => {
  const { routes } = alert;
  if (routes?.owed === undefined) return alert;
  const { rules } = await ports.rules.live();
  const { actsAs, field } = tellingRules(rules);
  const settled = (await settleOperations(ports, alert, { routes, actsAs })) && (await clearField(ports, alert, field));
  if (!settled) return alert;
  const next = settledRoutes(alert);
  return (await ports.alerts.change(alert, next)) ? next : ((await ports.alerts.load(alert.ticket)) ?? next);
};

interface Owed {
  readonly routes: AlertRoutes;
  readonly actsAs: AccountId | undefined;
}

const settleOperations = async (ports: TellingPorts, alert: Alert, { routes, actsAs }: Owed): Promise<boolean> => {
  if (routes.operations === undefined || actsAs === undefined) return true;
  const { operations } = ports;
  try {
    const found = await operations.find(alert.ticketKey, actsAs);
    if (found === null || found.status === 'closed' || found.status === 'resolved') return true;
    if (routes.owed === 'acknowledge' && found.status !== 'acked') await operations.acknowledge(found.id, actsAs);
    await operations.note(found.id, noteOf(alert), actsAs);
    if (routes.owed === 'close') await operations.close(found.id, actsAs);
    return true;
  } catch (error) {
    if (!(error instanceof VendorFailed)) throw error;
    await noteHealth(ports, [{ route: 'operations', delivery: undelivered(error) }]);
    return !error.retryable;
  }
};

const noteOf = ({ ticketKey, answers }: Alert): string => {
  const last = answers.findLast(({ what }) => what !== 'reported again');
  const because = last?.because === undefined ? '' : `: ${last.because}`;
  return `${ticketKey} in Jira: ${last?.what ?? 'over'}${because}`;
};

const clearField = async (ports: TellingPorts, alert: Alert, field: string | undefined): Promise<boolean> => {
  if (alert.routes?.field === undefined || field === undefined) return true;
  const { rules } = await ports.rules.live();
  try {
    // The ticket's own answer names its fields.
    if ((await ports.tickets.load(alert.ticket, rules.mapping)) === null) return true;
    await ports.tickets.setSiteField(alert.ticket, field, null);
    return true;
  } catch (error) {
    if (!(error instanceof VendorFailed)) throw error;
    await noteHealth(ports, [{ route: 'field', delivery: undelivered(error) }]);
    return !error.retryable;
  }
};
