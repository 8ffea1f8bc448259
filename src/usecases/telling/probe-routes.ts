import { tellingRules } from '../../domain/telling/telling-rules';
import { confirmInOperations } from './confirm-in-operations';
import type { Delivery } from './delivery';
import { undelivered } from './delivery';
import { noteHealth } from './note-health';
import type { TellingSetupPorts } from './telling-setup-ports';

/**
 * Asks Operations one cheap question in the name of the acts-as account, before an alert needs it: an account that was
 * deactivated or has lost its role is found by day. A test ring that was acknowledged meanwhile is noted as well.
 */
export const probeRoutes = async (ports: TellingSetupPorts): Promise<void> => {
  const { rules } = await ports.rules.live();
  const { routes, actsAs } = tellingRules(rules);
  if (!routes.includes('operations') || actsAs === undefined) return;
  await noteHealth(ports, [{ route: 'operations', delivery: await probed(ports, actsAs) }]);
  await confirmInOperations(ports);
};

const probed = async ({ operations }: TellingSetupPorts, actsAs: string): Promise<Delivery> => {
  try {
    await operations.probe(actsAs);
    return { sent: true, answer: 'the probe was answered' };
  } catch (error) {
    return undelivered(error);
  }
};
