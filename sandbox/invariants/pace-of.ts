import { MINUTE_MS, SECOND_MS } from '../../src/domain/instant';
import type { Faults } from '../forge-platform';
import type { Witness } from './witness';

/** Issue 5: within 60 seconds in the normal case, within 6 minutes always, by the sweep. */
const NORMAL_MS = 60 * SECOND_MS;
const SWEEP_MS = 6 * MINUTE_MS;

type FaultName = Exclude<keyof Faults, 'seed'>;

/** What makes the queue's way late or lose it, so that the sweep has to find it. */
export const LATE_EVENTS: readonly FaultName[] = ['loseEvents', 'eventDelayMs'];
export const LATE_MESSAGES: readonly FaultName[] = ['loseMessages', 'messageDelayMs'];
/** Nothing can be promised while these last: the sweep itself does not run, comes late, or dies. */
const BREAKS: readonly FaultName[] = ['jira429', 'jira5xx', 'kill', 'skipTimers', 'timerDelayMs'];
/** The sweep's own faults matter only where the sweep is needed. */
const OF_THE_SWEEP: readonly FaultName[] = ['skipTimers', 'timerDelayMs'];

export interface Pace {
  /** Latest instant at which what was due must have happened; null = nothing is promised yet. */
  readonly by: number | null;
  /** For the words of a check. */
  readonly limitMs: number;
}

/**
 * How late something due may come, by the faults that were in force since the ticket was filed: 60 seconds, 6 minutes,
 * or 6 minutes after the platform is well again.
 */
export const paceOf = (
  { stage, ticket }: Pick<Witness, 'stage' | 'ticket'>,
  due: number,
  slows: readonly FaultName[],
): Pace => {
  const spans = faultSpans(stage).filter(({ until, since }) => until > ticket.filedAt && since < due + SWEEP_MS);
  const struck = (names: readonly FaultName[]): boolean =>
    spans.some(({ faults }) => names.some((name) => Boolean(faults[name])));
  const slow = struck(slows) || struck(BREAKS.filter((name) => !OF_THE_SWEEP.includes(name)));
  if (!slow) return { by: due + NORMAL_MS, limitMs: NORMAL_MS };
  const broken = spans.filter(({ faults }) => BREAKS.some((name) => Boolean(faults[name])));
  const well = Math.max(due, ...broken.map(({ until }) => until));
  return { by: Number.isFinite(well) ? well + SWEEP_MS : null, limitMs: SWEEP_MS };
};

interface FaultSpan {
  readonly since: number;
  /** Infinity while it lasts. */
  readonly until: number;
  readonly faults: Omit<Faults, 'seed'>;
}

const faultSpans = ({ deeds }: Witness['stage']): readonly FaultSpan[] => {
  const changes = deeds.flatMap(({ at, step }) =>
    step.faults === undefined ? [] : [{ since: at, faults: step.faults }],
  );
  return changes.map((change, index) => ({ ...change, until: changes[index + 1]?.since ?? Number.POSITIVE_INFINITY }));
};
