import type { RecordedExample, ReplayResult } from '../contract/replay';
import type { Refused } from '../contract/rules-versions';
import { InvalidInput } from '../domain/errors';
import { MINUTE_MS } from '../domain/instant';
import { exampleOfColumns } from '../domain/routing/facts-of-columns';
import { replay } from '../domain/routing/replay';
import { NOTHING_REPLAYED } from '../domain/routing/replay-sum';
import { parseRules } from '../domain/rules/parse-rules';
import type { ReplayJob } from '../ports/replay-book';
import { draftNamed } from './draft-line';
import { refusal } from './refusal';
import type { ReplayPorts } from './replay-ports';

export interface StartReplay {
  readonly draft: string;
  readonly jql?: string;
  readonly last?: number;
  readonly examples?: readonly RecordedExample[];
}

/** Most tickets of one replay. */
const MOST = 5_000;
const USUAL = 500;
/** A running replay that was silent for so long is set going again. */
const SILENT_MS = 2 * MINUTE_MS;

/**
 * A draft against tickets of the past, or against pasted ones: where they go now and where they would go. Pasted ones
 * are answered at once, a search goes on in the queue, fifty tickets a step.
 */
export const startReplay = async (ports: ReplayPorts, wanted: StartReplay): Promise<ReplayResult | Refused> => {
  try {
    const draft = await draftNamed(ports, wanted.draft);
    const { rules: live, projects } = await ports.rules.live();
    const fresh = parseRules(draft.document);
    const begun = {
      id: `${ports.clock.now().toString(36)}-${wanted.draft}`.slice(0, 80),
      draft: draft.id,
      draftRevision: draft.revision,
      liveVersion: live.version,
      at: ports.clock.now(),
    };
    if (wanted.examples !== undefined) {
      const recorded = wanted.examples.map(({ ticket, facts }) => ({ ticket, facts: exampleOfColumns(facts) }));
      const { tickets, moved, moves, unused } = replay(fresh.forwarding, live.forwarding, recorded);
      const sum = { tickets, moved, moves, used: [] };
      return resultOf({
        ...begun,
        ...FRESH,
        state: 'ended',
        sentence: `${moved} of ${tickets} would go elsewhere.`,
        jql: '',
        of: tickets,
        sum,
        unused,
      });
    }
    const jql = searched(wanted.jql, Object.keys(projects ?? {}));
    const of = Math.min(wanted.last ?? USUAL, MOST, await ports.pastTickets.count(jql));
    const job: ReplayJob = { ...begun, ...FRESH, jql, of, ...(of === 0 ? NO_TICKETS : {}) };
    await ports.replays.save(job);
    if (job.state === 'running') await ports.replayQueue.goOn(job.id, job.step);
    return resultOf(job);
  } catch (error) {
    return refusal(error);
  }
};

const FRESH = {
  state: 'running',
  sentence: 'The tickets are being looked at.',
  step: 0,
  sum: NOTHING_REPLAYED,
  unreadable: 0,
  unused: [],
  woken: [],
} as const satisfies Partial<ReplayJob>;

const NO_TICKETS = { state: 'ended', sentence: 'No ticket is found by this search.' } as const;

/** The search without its order; without a search, the projects that were ever enabled. */
const searched = (jql: string | undefined, projects: readonly string[]): string => {
  const asked = (jql ?? '').replace(/\border\s+by\b.*$/is, '').trim();
  if (asked !== '') return asked;
  if (projects.length > 0) return `project in (${projects.map((key) => `"${key}"`).join(', ')})`;
  throw new InvalidInput('jql', 'no project is enabled: say which tickets, for example project = SUP');
};

/** A replay as it stands. @throws InvalidInput when there is none of that id, or it is older than a week. */
export const readReplay = async (
  ports: Pick<ReplayPorts, 'clock' | 'replays' | 'replayQueue'>,
  id: string,
): Promise<ReplayResult> => {
  const job = await ports.replays.read(id);
  if (job === null) throw new InvalidInput('id', `there is no replay ${id}: start it again`);
  // Its message was lost, or the invocation died between the two writes.
  if (job.state === 'running' && ports.clock.now() - job.at > SILENT_MS) await ports.replayQueue.goOn(id, job.step);
  return resultOf(job);
};

const resultOf = (job: ReplayJob): ReplayResult => ({
  done: true,
  id: job.id,
  state: job.state,
  sentence: job.sentence,
  draft: job.draft,
  liveVersion: job.liveVersion,
  looked: job.sum.tickets,
  of: job.of,
  leftOut: job.unreadable === 0 ? [] : [{ because: 'could not be read', count: job.unreadable }],
  moved: job.sum.moved,
  moves: job.sum.moves,
  unused: job.unused,
  woken: job.woken,
});
