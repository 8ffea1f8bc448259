import { checkThat, type Check } from '../stories/checks/check';
import { isPartOfAnother } from './is-part-of-another';
import { LATE_EVENTS, LATE_MESSAGES, paceOf } from './pace-of';
import { seriousSince } from './serious-since';
import type { Witness } from './witness';

/** Once people say it is an outage, somebody hears of it within 60 s by the queue, 6 minutes by the sweep (issue 5). */
export const toldInTime = (witness: Witness): readonly Check[] => {
  const { tellings, view, now } = witness;
  const since = seriousSince(witness);
  if (since === null || isPartOfAnother(witness)) return [];
  const { by, limitMs } = paceOf(witness, since, [...LATE_EVENTS, ...LATE_MESSAGES]);
  const first = tellings.find(({ at }) => at >= since)?.at ?? Number.POSITIVE_INFINITY;
  if (by === null || isSettled(witness, { since, by: Math.min(first, by) })) return [];
  if (now <= by && !Number.isFinite(first)) return [];
  return [
    checkThat(`somebody hears of ${view.key} within ${limitMs / 1000} s`, first <= by, {
      expected: `a telling by ${new Date(by).toISOString()}`,
      got: Number.isFinite(first) ? new Date(first).toISOString() : 'none',
    }),
  ];
};

/** Somebody did something in between that leaves nobody to be told, or the app was not to act. */
const isSettled = (
  { stage, deeds, alert }: Witness,
  { since, by }: { readonly since: number; readonly by: number },
): boolean => {
  const between = deeds.filter(({ at }) => since < at && at <= by);
  const stopped = stage.story.steps.some((step) => step.stopActing !== undefined || step.editProperty !== undefined);
  // Who takes the note while on call has accepted by it (R9).
  const noted = deeds.some(({ step }) => step.phoneNote !== undefined && step.phoneNote.by === alert?.acceptedBy);
  return (
    stopped ||
    noted ||
    between.some(({ step }) => step.change !== undefined || step.press !== undefined || step.transition !== undefined)
  );
};
