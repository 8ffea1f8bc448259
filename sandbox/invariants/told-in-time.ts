import type { Faults } from '../forge-platform';
import { MINUTE_MS, SECOND_MS } from '../../src/domain/instant';
import { checkThat, type Check } from '../stories/checks/check';
import { kindOfReport } from './kind-of-report';
import type { Witness } from './witness';

/** Issue 5: the first telling within 60 seconds normally, 6 minutes always. */
const NORMAL_MS = 60 * SECOND_MS;
const ALWAYS_MS = 6 * MINUTE_MS;

/** Faults under which the promise of 60 seconds holds no longer, and those under which that of 6 minutes does not. */
const SLOWS: readonly (keyof Faults)[] = ['loseEvents', 'eventDelayMs', 'queryLagMs', 'overlap'];
const BREAKS: readonly (keyof Faults)[] = ['jira429', 'jira5xx', 'kill', 'skipTimers'];

/** Whoever filed it with the answers of an outage: somebody hears of it in time, by the queue or by the sweep. */
export const toldInTime = (witness: Witness): readonly Check[] => {
  const { ticket, tellings, stage, view, deeds, now } = witness;
  const faults = stage.story.steps.map((step) => step.faults ?? {});
  const has = (names: readonly (keyof Faults)[]): boolean =>
    faults.some((some) =>
      Object.entries(some).some(([name, value]) => Boolean(value) && names.some((one) => one === name)),
    );
  const disturbed = deeds.some(
    ({ at, step }) => step.change !== undefined || (at - ticket.filedAt < ALWAYS_MS && step.file === undefined),
  );
  const noted = deeds.some(({ step }) => step.phoneNote !== undefined);
  if (view.fields['Main incident'] !== undefined) return [];
  if (has(BREAKS) || disturbed || noted || filedOtherwise(witness)) return [];
  const limit = has(SLOWS) ? ALWAYS_MS + Math.max(...faults.map((some) => some.queryLagMs ?? 0)) : NORMAL_MS;
  if (now < ticket.filedAt + limit) return [];
  const first = tellings[0]?.at ?? Number.POSITIVE_INFINITY;
  return [
    checkThat(`somebody hears of ${view.key} within ${limit / SECOND_MS} s`, first - ticket.filedAt <= limit, {
      expected: `a telling by ${new Date(ticket.filedAt + limit).toISOString()}`,
      got: Number.isFinite(first) ? new Date(first).toISOString() : 'none',
    }),
  ];
};

/** Only what was serious from the first moment counts from that moment. */
const filedOtherwise = (witness: Witness): boolean => {
  const { stage, ticket } = witness;
  const stopped = stage.story.steps.some((step) => step.stopActing !== undefined || step.editProperty !== undefined);
  return stopped || kindOfReport({ ...witness, deeds: [] }) !== 'serious' || ticket.reporter === '';
};
