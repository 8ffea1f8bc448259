import type { Instant } from '../instant';
import { say } from '../texts/say';
import type { Alert } from './alert';
import type { AlertMove } from './alert-move';
import { moveTo } from './move-to';
import { nextStepOf } from './next-step-of';
import { isRunning } from './is-running';

/** The step is over, by its wait or because nobody is in it: the next one, at last *nobody left*, loudly. */
export const nextStep = (alert: Alert, now: Instant): AlertMove => {
  if (!isRunning(alert)) return { alert, actions: [], ignored: `the alert is ${alert.status}` };
  const next = nextStepOf(alert, now);
  if (next.status !== 'nobody left' || alert.status === 'nobody left') return moveTo(alert, next);
  return moveTo(alert, next, [nobodyLeftNote(next)]);
};

export const nobodyLeftNote = (alert: Alert): { readonly key: string; readonly text: string } => {
  const toldSomebody = alert.log.some(({ round, outcome }) => round === alert.round && outcome !== 'skipped');
  const minutes = String(Math.max(1, alert.steps[alert.step]?.waitMinutes ?? 1));
  return {
    key: `alert ${alert.round} nobody left`,
    text: toldSomebody ? say(alert.language, 'noteNobodyLeft', { minutes }) : say(alert.language, 'noteNobodyToTell'),
  };
};
