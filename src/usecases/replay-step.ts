import { replayTicket } from '../domain/decision/replay-ticket';
import { InvalidInput } from '../domain/errors';
import { isoOf } from '../domain/instant';
import { addReplayed } from '../domain/routing/replay-sum';
import { parseRules } from '../domain/rules/parse-rules';
import type { Rules } from '../domain/rules/rules';
import type { PastPage } from '../ports/past-tickets';
import type { ReplayJob } from '../ports/replay-book';
import { draftNamed } from './draft-line';
import type { ReplayPorts } from './replay-ports';
import { rulesOfVersion } from './rules-of-version';

/** Alerts named in the result. */
const WOKEN_SHOWN = 50;

/** One page of a replay: read, decided twice, counted. A draft that was changed or taken away ends it. */
export const replayStep = async (ports: ReplayPorts, job: ReplayJob): Promise<ReplayJob> => {
  try {
    const draft = await draftNamed(ports, job.draft);
    if (draft.revision !== job.draftRevision)
      throw new InvalidInput('draft', 'somebody changed the draft meanwhile: start the replay again');
    const { rules: live } = await rulesOfVersion(ports, job.liveVersion);
    const page = await ports.pastTickets.page(job.jql, live.mapping, job.next);
    return await counted(ports, { job, page, live, fresh: parseRules(draft.document) });
  } catch (error) {
    if (error instanceof InvalidInput) return { ...job, state: 'failed', sentence: error.message };
    throw error;
  }
};

interface Counting {
  readonly job: ReplayJob;
  readonly page: PastPage;
  readonly live: Rules;
  readonly fresh: Rules;
}

const counted = async (ports: ReplayPorts, { job, page, live, fresh }: Counting): Promise<ReplayJob> => {
  const tickets = page.tickets.slice(0, job.of - job.sum.tickets);
  const organisations = [...new Set(tickets.flatMap((one) => one.organisations.map(({ id }) => id)))];
  const customers = await ports.customers.find(organisations);
  const replayed = tickets.map((ticket) => ({
    at: ticket.createdAt,
    ...replayTicket(
      {
        ticket,
        customers: customers.filter(({ organisation }) => ticket.organisations.some(({ id }) => id === organisation)),
      },
      live,
      fresh,
    ),
  }));
  const sum = addReplayed(job.sum, replayed);
  const woken = replayed.flatMap(({ ticket, at, woken: told }) =>
    told === undefined ? [] : [{ ticket, at: isoOf(at), ...told }],
  );
  const { next: _before, ...rest } = job;
  const goesOn = page.next !== undefined && sum.tickets < job.of;
  return {
    ...rest,
    at: ports.clock.now(),
    step: job.step + 1,
    ...(goesOn && page.next !== undefined ? { next: page.next } : {}),
    state: goesOn ? 'running' : 'ended',
    sentence: goesOn ? `${sum.tickets} of ${job.of} tickets looked at.` : ended(sum.tickets, sum.moved),
    sum,
    unreadable: job.unreadable + page.unreadable,
    unused: fresh.forwarding.filter(({ id }) => !sum.used.includes(id)).map(({ id }) => id),
    woken: [...job.woken, ...woken].slice(0, WOKEN_SHOWN),
  };
};

const ended = (tickets: number, moved: number): string =>
  moved === 0 ? `${tickets} tickets, all go where they go now.` : `${moved} of ${tickets} tickets would go elsewhere.`;
