import type { Action } from '../../domain/actions';
import type { DecisionFacts } from '../../domain/decision/decision';
import { outageKey } from '../../domain/incident/outage-key';
import type { Ports } from '../ports';
import { changeOutage } from './change-outage';

/** When the alert of a main incident ends, the outage ends with it, and every ticket of it is looked at (R7). */
export const endOutage = async (
  ports: Pick<Ports, 'clock' | 'outages' | 'queue'>,
  { ticket, customers }: DecisionFacts,
  actions: readonly Action[],
): Promise<void> => {
  const end = actions.find((action) => action.do === 'change alert');
  const how = end?.do === 'change alert' ? end.to.status : undefined;
  const key = outageKey(ticket, customers);
  if (key === null || (how !== 'resolved' && how !== 'called off')) return;
  const now = ports.clock.now();
  const { after } = await changeOutage(ports, key, (known) =>
    known === null || known.ended !== undefined || known.reports[0]?.ticket !== ticket.id
      ? null
      : { ...known, revision: known.revision + 1, ended: { how, at: now } },
  );
  const [main, ...others] = after?.reports ?? [];
  if (main?.ticket !== ticket.id) return;
  await ports.queue.lookAtTickets(
    others.map((one) => ({ ticket: one.ticket, cause: 'outage' })),
    now,
  );
};
