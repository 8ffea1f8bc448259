import { advance } from '../../domain/alerts/advance';
import type { Alert } from '../../domain/alerts/alert';
import type { TicketDeed } from '../../domain/alerts/is-acceptance';
import { isRunning } from '../../domain/alerts/is-running';
import { perform } from '../perform';
import { readBack, toBeSentAgain } from './read-back';
import type { TellingPorts } from './telling-ports';

/** What is known of an alert beside the ticket. */
export interface Heard {
  readonly alert: Alert;
  readonly deeds: readonly TicketDeed[];
}

/** Asks Operations before a step: an acknowledgement there is a deed, a request that came to nothing is sent anew. */
export const heardElsewhere = async (ports: TellingPorts, alert: Alert): Promise<Heard | 'overtaken'> => {
  const nothing = { alert, deeds: [] };
  const listening = isRunning(alert) || alert.handover !== undefined;
  if (alert.routes?.operations === undefined || !listening) return nothing;
  const { rules } = await ports.rules.live();
  const back = await readBack(ports, alert, rules);
  switch (back.state) {
    case 'nothing new':
      return nothing;
    case 'acknowledged': {
      const { by, at } = back.acknowledgement;
      return { alert, deeds: [{ by, byKind: 'staff', at, what: { kind: 'acknowledged in Operations' } }] };
    }
    case 'not made': {
      const telling = toBeSentAgain(alert, back.because);
      if (telling === undefined) return nothing;
      const { operations: _failed, ...routes } = alert.routes;
      const move = advance({ ...alert, routes }, { kind: 'told', telling }, ports.clock.now());
      const outcome = await perform(ports, alert.ticket, move.actions);
      return outcome === 'overtaken' ? 'overtaken' : { alert: move.alert, deeds: [] };
    }
    default:
      return back satisfies never;
  }
};
