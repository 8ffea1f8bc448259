import type { Instant } from '../instant';
import { say } from '../texts/say';
import type { Alert } from './alert';
import type { AlertEvent } from './alert-event';
import type { AlertMove } from './alert-move';
import { moveTo, withAnswer } from './move-to';
import { ownSteps } from './own-steps';
import { withoutHolder } from './without-holder';

type Raised = Extract<AlertEvent, { readonly kind: 'severity raised' }>;

/** Everybody is told anew from the first step, whoever accepted before and whoever is the assignee (R5). */
export const raiseSeverity = (alert: Alert, event: Raised, now: Instant): AlertMove => {
  const texts = event.texts ?? alert.texts;
  const again = withAnswer(
    {
      ...withoutHolder(alert),
      round: alert.round + 1,
      status: 'raised',
      step: 0,
      dueAt: now,
      text: texts?.[alert.language] ?? alert.text,
      ...(texts === undefined ? {} : { texts }),
      steps: event.steps === undefined || event.steps.length === 0 ? ownSteps(alert.steps) : event.steps,
      rulesVersion: event.rulesVersion ?? alert.rulesVersion,
    },
    { at: now, by: event.by, what: 'severity raised', because: event.because },
  );
  const text = say(alert.language, 'noteSeverityRaised', { because: event.because });
  return moveTo(alert, again, [{ key: `alert ${again.round} raised`, text }]);
};
