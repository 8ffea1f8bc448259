import type { Instant } from '../instant';
import { say } from '../texts/say';
import type { Alert, NamedStep } from './alert';
import type { AlertEvent } from './alert-event';
import type { AlertMove } from './alert-move';
import { moveTo, withAnswer } from './move-to';
import { ownSteps } from './own-steps';
import { withoutHolder } from './without-holder';

type NoProgress = Extract<AlertEvent, { readonly kind: 'no progress' }>;

/**
 * Accepted, and no sign of work for the set time: whoever accepted is asked first, in a round of its own. When that
 * person does not answer, the escalation goes on by its steps as if nobody had accepted.
 */
export const askAgain = (alert: Alert, { because }: NoProgress, now: Instant): AlertMove => {
  const { acceptedBy } = alert;
  if (alert.status !== 'accepted' || acceptedBy === undefined)
    return { alert, actions: [], ignored: `the alert is ${alert.status}` };
  const own = ownSteps(alert.steps);
  const asked: NamedStep = {
    who: 'named',
    person: acceptedBy,
    because: 'accepted, and no progress since',
    waitMinutes: Math.max(1, own[0]?.waitMinutes ?? 1),
    askedFor: 'progress',
  };
  const again = withAnswer(
    {
      ...withoutHolder(alert),
      round: alert.round + 1,
      status: 'raised',
      step: 0,
      dueAt: now,
      steps: [asked, ...own],
    },
    { at: now, by: null, what: 'asked again', because },
  );
  const text = say(alert.language, 'noteAskedAgain', { because });
  return moveTo(alert, again, [{ key: `alert ${again.round} asked again`, text }]);
};
