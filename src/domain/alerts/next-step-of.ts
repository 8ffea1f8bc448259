import type { Instant } from '../instant';
import type { Alert } from './alert';
import { stepDue } from './step-due';

/** The alert one step on, due at once; after the last step *nobody left*, which repeats the last step. Not saved. */
export const nextStepOf = (alert: Alert, now: Instant): Alert => {
  if (alert.status !== 'nobody left' && alert.step + 1 < alert.steps.length) {
    return { ...alert, step: alert.step + 1, status: 'raised', dueAt: now };
  }
  return { ...alert, status: 'nobody left', dueAt: stepDue(alert, now) };
};
