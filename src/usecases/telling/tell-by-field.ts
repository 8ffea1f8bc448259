import type { TicketId } from '../../domain/ticket';
import type { Tickets } from '../../ports/tickets';
import { undelivered, type Delivery } from './delivery';

export interface FieldRing {
  readonly ticket: TicketId;
  /** Name of the field on screen. */
  readonly field: string;
  /** Differs from telling to telling, so that an automation sees a change. */
  readonly value: string;
}

/** Sets the field that the site's own automation reacts to. Whom that rings is the site's affair. */
export const tellByField = async (tickets: Tickets, { ticket, field, value }: FieldRing): Promise<Delivery> => {
  try {
    const [refused] = await tickets.setSiteField(ticket, field, value);
    if (refused !== undefined) return { sent: false, status: 400, answer: `${refused.what}: ${refused.because}` };
    return { sent: true, answer: `“${field}” is set for the site’s automation`, routes: { field: 'set' } };
  } catch (error) {
    return undelivered(error);
  }
};
