import { MINUTE_MS } from '../../../src/domain/instant';
import { whyLook } from '../../../src/adapters/jira/why-look';
import type { TicketSearch } from '../../../src/ports/ticket-search';
import type { FakeTickets } from './fake-tickets';

/** Finds what the search over Jira finds: due, undecided for at most three days, or changed since the last sweep. */
export const fakeSearch = (tickets: FakeTickets): TicketSearch => ({
  findDue: async (now, since) =>
    [...tickets.kept.values()].flatMap(({ ticket, state }) => {
      if (
        (ticket.statusCategory === 'done' && ticket.updatedAt < Math.min(since, now - 45 * MINUTE_MS)) ||
        tickets.hidden.has(ticket.id)
      )
        return [];
      const because = state === null ? 'undecided' : whyLook(state, { updated: ticket.updatedAt, since, now });
      if (because === null) return [];
      const { id, project, createdAt } = ticket;
      return [{ id, because, serious: state?.serious ?? false, project, createdAt }];
    }),
  findWaiting: async () =>
    [...tickets.kept.values()].flatMap(({ ticket, state }) =>
      state?.stage === 'waiting' || state?.stage === 'asking' ? [ticket.id] : [],
    ),
});
