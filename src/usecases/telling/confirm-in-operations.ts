import { confirmedRing, ringAlias } from '../../domain/telling/test-ring';
import { ringThrough } from '../../domain/telling/telling-warnings';
import { tellingRules } from '../../domain/telling/telling-rules';
import { whoAcknowledged } from '../../domain/telling/who-acknowledged';
import { VendorFailed } from '../../ports/vendor-failed';
import { undelivered } from './delivery';
import { noteHealth } from './note-health';
import type { TellingSetupPorts } from './telling-setup-ports';

/** Whether the person who was rung on trial has acknowledged it in Operations meanwhile: that is a confirmation. */
export const confirmInOperations = async (ports: TellingSetupPorts): Promise<void> => {
  const rings = await ports.routes.rings();
  const ring = rings.operations;
  if (ring === undefined || ring.confirmedAt !== undefined) return;
  const { rules } = await ports.rules.live();
  const telling = tellingRules(rules);
  if (telling.actsAs === undefined || ring.through !== ringThrough('operations', telling)) return;
  try {
    const found = await ports.operations.find(ringAlias(ring.ticketKey), telling.actsAs);
    if (found === null || found.status !== 'acked') return;
    const shown = await ports.operations.namesOf([ring.person]);
    const names = [shown.get(ring.person), rules.people.find(({ account }) => account === ring.person)?.name];
    const known = [{ account: ring.person, names: names.filter((name) => name !== undefined) }];
    const acknowledgement = whoAcknowledged(found, await ports.operations.logOf(found.id, telling.actsAs), known);
    if (acknowledgement?.by !== ring.person || acknowledgement.at < ring.at) return;
    await ports.routes.saveRings({ ...rings, operations: confirmedRing(ring, 'Operations', acknowledgement.at) });
    await ports.operations.close(found.id, telling.actsAs);
  } catch (error) {
    if (!(error instanceof VendorFailed)) throw error;
    await noteHealth(ports, [{ route: 'operations', delivery: undelivered(error) }]);
  }
};
