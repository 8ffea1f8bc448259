import type { Decision, DecisionFacts } from '../domain/decision/decision';
import { workloadWanted, type WorkloadWanted } from '../domain/decision/workload-wanted';
import type { Rules } from '../domain/rules/rules';
import type { Workload } from '../domain/people/workload';
import { VendorFailed } from '../ports/vendor-failed';
import type { TicketPorts } from './ticket-ports';

/** Who is counted decides who is chosen, and the one chosen then may belong to people not counted yet. */
const MOST_LOOKS = 2;

/**
 * Facts with which the decision is certain about the person: what the rules ask of colleagues' work is looked up as
 * soon as somebody of them would get the ticket, and not before. By default that is nothing.
 * @throws VendorFailed when Jira may be asked again; a search that it refuses for good leaves it to the spread.
 */
export const withWorkload = async (
  ports: Pick<TicketPorts, 'workloads'>,
  facts: DecisionFacts,
  decide: (facts: DecisionFacts) => Decision | string,
): Promise<DecisionFacts> => {
  if (!asksForWork(facts.rules)) return facts;
  let known = facts;
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const decision = decide(known);
    const wanted = typeof decision === 'string' ? null : workloadWanted(known, decision);
    if (wanted === null) break;
    known = { ...known, workload: await lookedUp(ports, wanted, known.workload ?? {}) };
  }
  return known;
};

/** Nothing of it is worth a second decision where the spread decides and nobody has a capacity. */
const asksForWork = ({ settings, people }: Rules): boolean =>
  (settings.personBy ?? 'even spread') !== 'even spread' || people.some(({ capacity }) => capacity !== undefined);

const lookedUp = async (
  { workloads }: Pick<TicketPorts, 'workloads'>,
  { count, lastOf }: WorkloadWanted,
  known: Workload,
): Promise<Workload> => {
  try {
    const last = lastOf === undefined ? {} : { lastPerson: await workloads.lastPerson(lastOf) };
    const counted = count.length === 0 ? {} : await workloads.openTickets(count);
    return { ...known, ...last, openTickets: { ...known.openTickets, ...counted } };
  } catch (error) {
    if (!(error instanceof VendorFailed) || error.retryable) throw error;
    return { ...known, failed: error.message };
  }
};
