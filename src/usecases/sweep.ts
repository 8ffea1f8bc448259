import { MINUTE_MS, type Instant } from '../domain/instant';
import type { RulesStore } from '../ports/rules-store';
import type { FoundTicket } from '../ports/ticket-search';
import type { Ports } from './ports';

/** Of the rules only the day on which a project was enabled. */
export interface SweepPorts extends Pick<Ports, 'clock' | 'alerts' | 'search' | 'queue'> {
  readonly rules: Pick<RulesStore, 'knownProjects'>;
}

/**
 * Finds what no event announced: alerts that are due (one query) and tickets that start again, were
 * never decided, or changed unseen (one search). It only knocks; serious tickets first. The rules are
 * read only for tickets that nobody decided yet.
 */
export const sweep = async (ports: SweepPorts): Promise<void> => {
  const now = ports.clock.now();
  await ports.queue.lookAtAlerts(await ports.alerts.due(now), now);
  const found = await newEnough(ports, await ports.search.findDue(now));
  const messages = inTurn(found, now).map(({ id, because }) => ({ ticket: id, cause: because }));
  // One minute after the other: the queue takes 500 messages a minute, and what rings needs most of them.
  for (let first = 0; first < messages.length; first += A_MINUTE) {
    const at = now + (first / A_MINUTE) * MINUTE_MS;
    await ports.queue.lookAtTickets(messages.slice(first, first + A_MINUTE), at);
  }
};

/** Messages of one sweep that the queue gets in one minute, and in all; what is left is found by the next sweep. */
const A_MINUTE = 150;
const AT_MOST = 2 * A_MINUTE;
/** Tickets that ring change all the time, and each of their steps looks at them: the sweep takes so many in turn. */
const RINGING_AT_MOST = 50;

/** Serious tickets first, those that ring in turn, and no more than the queue takes before the next sweep. */
const inTurn = (found: readonly FoundTicket[], now: Instant): readonly FoundTicket[] => {
  const rings = ({ serious, because }: FoundTicket): boolean => serious && because === 'unseen change';
  const ringing = found.filter(rings);
  const start = ringing.length <= RINGING_AT_MOST ? 0 : ((now / (5 * MINUTE_MS)) * RINGING_AT_MOST) % ringing.length;
  const turn = [...ringing.slice(Math.floor(start)), ...ringing.slice(0, Math.floor(start))].slice(0, RINGING_AT_MOST);
  const others = found.filter((one) => !rings(one));
  return [...others.filter(({ serious }) => serious), ...turn, ...others.filter(({ serious }) => !serious)].slice(
    0,
    AT_MOST,
  );
};

/** Tickets from before the day of enabling stay undecided for good (R1): what is known of the modes will do. */
const newEnough = async (ports: SweepPorts, found: readonly FoundTicket[]): Promise<readonly FoundTicket[]> => {
  if (!found.some(({ because }) => because === 'undecided')) return found;
  const projects = await ports.rules.knownProjects(ports.clock.now());
  return found.filter(
    ({ because, project, createdAt }) => because !== 'undecided' || createdAt >= (projects?.[project]?.since ?? 0),
  );
};
