import * as v from 'valibot';
import { queuePorts } from '../wiring/queue-ports';
import { worked } from './boundary';

const event = v.object({
  eventType: v.string(),
  selfGenerated: v.optional(v.boolean(), false),
  issue: v.object({ id: v.string() }),
});

/** Product events only knock: the queue looks at the ticket, one message at a time. */
export const onTicketEvent = (body: unknown): Promise<unknown> =>
  worked('ticket event', async () => {
    const parsed = v.safeParse(event, body);
    if (!parsed.success || parsed.output.selfGenerated) return;
    const ports = queuePorts();
    await ports.queue.lookAtTickets(
      [{ ticket: parsed.output.issue.id, cause: parsed.output.eventType }],
      ports.clock.now(),
    );
  });
