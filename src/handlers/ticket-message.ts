import * as v from 'valibot';
import { forgetTicket } from '../usecases/forget-ticket';
import { followOutage } from '../usecases/outage/follow-outage';
import { lookAtTicket } from '../usecases/look-at-ticket';
import { ticketPorts } from '../wiring/ticket-ports';
import { worked } from './boundary';

const message = v.object({ body: v.object({ ticket: v.string(), cause: v.optional(v.string(), 'unknown') }) });

/** The event of Jira that ended up as this message. */
const DELETED = 'avi:jira:deleted:issue';

/** One ticket is looked at: load facts, decide, act. */
export const onTicketMessage = (event: unknown): Promise<unknown> =>
  worked('ticket message', async () => {
    const parsed = v.safeParse(message, event);
    if (!parsed.success) return;
    const { ticket, cause } = parsed.output.body;
    if (cause === 'outage') await followOutage(ticketPorts(), ticket);
    else if (cause === DELETED) await forgetTicket(ticketPorts(), ticket);
    else await lookAtTicket(ticketPorts(), ticket);
  });
