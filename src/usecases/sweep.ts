import { MINUTE_MS } from '../domain/instant';
import type { RulesStore } from '../ports/rules-store';
import type { SweepMark } from '../ports/sweep-mark';
import type { FoundTicket } from '../ports/ticket-search';
import { inTurn, SWEEP_PUSH } from './in-turn';
import type { Ports } from './ports';

/** Of the rules only the day on which a project was enabled. */
export interface SweepPorts extends Pick<Ports, 'clock' | 'alerts' | 'search' | 'queue'> {
  readonly rules: Pick<RulesStore, 'knownProjects'>;
  readonly mark: SweepMark;
}

const SWEEP_MS = 5 * MINUTE_MS;
/** The mark is a write to the store, which costs 20 reads: twice an hour must do. */
const MARK_EVERY_MS = 30 * MINUTE_MS;

/**
 * Finds what no event announced: alerts that are due (one query) and tickets that start again, were
 * never decided, or changed unseen (one search) since the last sweep, however long ago that was. It only knocks;
 * serious tickets first. The rules are read only for tickets that nobody decided yet.
 */
export const sweep = async (ports: SweepPorts): Promise<void> => {
  const now = ports.clock.now();
  await ports.queue.lookAtAlerts(await ports.alerts.due(now), now);
  const last = await ports.mark.last();
  const since = last !== null && now - last > MARK_EVERY_MS + 2 * SWEEP_MS ? last : now - SWEEP_MS;
  const found = await newEnough(ports, await ports.search.findDue(now, since));
  const messages = inTurn(found, now).map(({ id, because }) => ({ ticket: id, cause: because }));
  // One minute after the other, so that what rings finds room in the queue.
  for (let first = 0; first < messages.length; first += SWEEP_PUSH.aMinute) {
    const at = now + (first / SWEEP_PUSH.aMinute) * MINUTE_MS;
    await ports.queue.lookAtTickets(messages.slice(first, first + SWEEP_PUSH.aMinute), at);
  }
  // Only now: a sweep that failed on the way has looked at nothing, and the next one reaches back as far.
  if (last === null || now - last >= MARK_EVERY_MS) await ports.mark.note(now);
};

/** Tickets from before the day of enabling stay undecided for good (R1): what is known of the modes will do. */
const newEnough = async (ports: SweepPorts, found: readonly FoundTicket[]): Promise<readonly FoundTicket[]> => {
  if (!found.some(({ because }) => because === 'undecided')) return found;
  const projects = await ports.rules.knownProjects(ports.clock.now());
  return found.filter(
    ({ because, project, createdAt }) => because !== 'undecided' || createdAt >= (projects?.[project]?.since ?? 0),
  );
};
