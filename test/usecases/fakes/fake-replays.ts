import type { Ticket } from '../../../src/domain/ticket';
import type { PastTickets } from '../../../src/ports/past-tickets';
import type { ReplayBook, ReplayJob } from '../../../src/ports/replay-book';

/** Tickets of the past in memory, a few a page. */
export const fakePastTickets = (page = 3) => {
  const tickets: Ticket[] = [];
  const port: PastTickets = {
    count: async () => tickets.length,
    page: async (_jql, _mapping, next) => {
      const start = Number(next ?? 0);
      const end = start + page;
      return {
        tickets: tickets.slice(start, end),
        unreadable: 0,
        ...(end < tickets.length ? { next: String(end) } : {}),
      };
    },
  };
  return { tickets, port };
};

export const fakeReplayBook = (): ReplayBook => {
  const jobs = new Map<string, ReplayJob>();
  return { read: async (id) => jobs.get(id) ?? null, save: async (job) => void jobs.set(job.id, job) };
};
