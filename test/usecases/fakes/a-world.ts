import { type Instant, MINUTE_MS, SECOND_MS } from '../../../src/domain/instant';
import { instantOf } from '../../../src/domain/instant';
import type { Ticket } from '../../../src/domain/ticket';
import { VendorFailed } from '../../../src/ports/vendor-failed';
import { advanceAlert } from '../../../src/usecases/advance-alert';
import { lookAtTicket } from '../../../src/usecases/look-at-ticket';
import type { Ports } from '../../../src/usecases/ports';
import { sweep } from '../../../src/usecases/sweep';
import { CUSTOMER, RULES, ticket } from '../../domain/decision/literals';
import { dyingPorts, Killed, type Death } from './dying-ports';
import { fakeAlertBook } from './fake-alert-book';
import { fakeCustomerBook, fakeDraftBook, fakeRulesStore } from './fake-books';
import { fakePastTickets, fakeReplayBook } from './fake-replays';
import { fakeClock } from './fake-clock';
import { fakeOperations } from './fake-operations';
import { fakeOutageBook } from './fake-outage-book';
import { fakeQueue, type Message } from './fake-queue';
import { fakeRouteBook } from './fake-route-book';
import { fakeSearch } from './fake-search';
import { fakeTickets } from './fake-tickets';
import { fakeWaitStages } from './fake-wait-stages';

export interface WorldOptions {
  readonly now: Instant;
  readonly tickets?: readonly Partial<Ticket>[];
  readonly rules?: Partial<typeof RULES>;
  readonly customer?: Partial<typeof CUSTOMER>;
  readonly mode?: 'watch' | 'propose' | 'act';
  readonly death?: Death;
}

const SWEEP_MS = 5 * MINUTE_MS;
const RETRY_MS = 15 * SECOND_MS;

/** One site in memory, and the platform that delivers messages, tries again, and sweeps every five minutes. */
export const aWorld = (options: WorldOptions) => {
  const clock = fakeClock(options.now);
  const tickets = fakeTickets(clock);
  for (const more of options.tickets ?? [{}])
    tickets.put(ticket({ createdAt: options.now, updatedAt: options.now, ...more }));
  const alerts = fakeAlertBook();
  const queue = fakeQueue(clock);
  const rules = fakeRulesStore(
    { ...RULES, ...options.rules },
    { SUP: { mode: options.mode ?? 'act', since: instantOf('2026-01-01T00:00:00Z') } },
  );
  const drafts = fakeDraftBook();
  const pastTickets = fakePastTickets();
  const replays = fakeReplayBook();
  const steps: { readonly id: string; readonly step: number }[] = [];
  let swept: Instant | null = null;
  const mark = { last: async () => swept, note: async (at: Instant) => void (swept = at) };
  const operations = fakeOperations(clock);
  const routes = fakeRouteBook();
  const customers = fakeCustomerBook([{ ...CUSTOMER, ...options.customer }]);
  const real: Ports = {
    clock,
    tickets,
    alerts,
    queue,
    rules,
    history: rules,
    drafts,
    customers,
    search: fakeSearch(tickets),
    permissions: { isAgentOf: async () => true, isAgentIn: async () => true, isAdmin: async () => true },
    site: { check: async () => undefined },
    siteLook: { fields: async () => [], project: async () => null },
    pastTickets: pastTickets.port,
    replays,
    replayQueue: { goOn: async (id, step) => void steps.push({ id, step }) },
    operations,
    routes,
    outages: fakeOutageBook(),
    workloads: {
      openTickets: async (people) => Object.fromEntries(people.map((account) => [account, 0])),
      lastPerson: async () => null,
    },
    waiting: { find: async () => ({ tickets: [], more: false }) },
    stages: fakeWaitStages(),
  };
  const { ports, seen } = dyingPorts(real, options.death ?? null);

  /** A call of the app ends as the platform lets it end: what may be tried again is asked for again. */
  const attempt = async (work: () => Promise<unknown>): Promise<'done' | 'retry' | 'gone'> => {
    try {
      await work();
      return 'done';
    } catch (error) {
      if (error instanceof VendorFailed) return error.retryable ? 'retry' : 'gone';
      if (error instanceof Killed) return 'gone';
      throw error;
    }
  };
  const deliver = async (message: Message): Promise<void> => {
    const { ticket, due = 0, stage = 0 } = message;
    const end = await attempt(() =>
      message.queue === 'alerts' ? advanceAlert(ports, ticket, { due, stage }) : lookAtTicket(ports, ticket),
    );
    if (end === 'retry') queue.waiting.push({ ...message, at: clock.now() + RETRY_MS });
  };
  let sweepAt = (Math.floor(options.now / SWEEP_MS) + 1) * SWEEP_MS;
  const takeNext = (until: Instant): Message | undefined => {
    const next = queue.waiting.toSorted((a, b) => a.at - b.at)[0];
    if (next === undefined || next.at > until) return undefined;
    queue.waiting.splice(queue.waiting.indexOf(next), 1);
    return next;
  };
  const run = async (until: Instant): Promise<void> => {
    for (;;) {
      const message = takeNext(Math.min(until, sweepAt));
      if (message !== undefined) {
        clock.set(Math.max(clock.now(), message.at));
        await deliver(message);
      } else if (sweepAt <= until) {
        clock.set(sweepAt);
        sweepAt += SWEEP_MS;
        await attempt(() => sweep({ ...ports, mark }));
      } else break;
    }
    clock.set(until);
  };
  return {
    ports,
    mark,
    clock,
    tickets,
    alerts,
    queue,
    rules,
    drafts,
    pastTickets,
    /** Steps of replays that wait in the queue. */
    steps,
    customers,
    operations,
    routes,
    seen,
    attempt,
    run,
    runFor: (minutes: number) => run(clock.now() + minutes * MINUTE_MS),
    /** A product event knocks. */
    knock: (id = '10001') => queue.waiting.push({ queue: 'tickets', ticket: id, at: clock.now() }),
  };
};

export type World = ReturnType<typeof aWorld>;
