import type { Instant } from '../instant';
import type { Alert, Telling } from './alert';
import type { AlertMove } from './alert-move';
import { isRunning } from './is-running';
import { moveTo } from './move-to';
import { stepDue } from './step-due';
import { isSameTelling } from './is-same-telling';

/**
 * Notes what became of a telling. A sent one starts the wait of the step; when every telling of the step failed,
 * the next step is due at once. What arrives after an acceptance is only logged.
 */
export const recordTelling = (alert: Alert, telling: Telling, now: Instant): AlertMove => {
  const known = alert.log.findIndex((entry) => isSameTelling(entry, telling));
  if (alert.log[known]?.outcome === 'sent' && telling.outcome === 'sent')
    return { alert, actions: [], ignored: 'it is logged already' };
  const log = known === -1 ? [...alert.log, telling] : alert.log.with(known, { ...alert.log[known], ...telling });
  const current = telling.round === alert.round && telling.step === alert.step;
  if (!current || !isRunning(alert)) return moveTo(alert, { ...alert, log });
  return moveTo(alert, afterTelling({ ...alert, log }, now));
};

const afterTelling = (alert: Alert, now: Instant): Alert => {
  const ofStep = alert.log.filter(({ round, step }) => round === alert.round && step === alert.step);
  const sent = ofStep.filter(({ outcome }) => outcome === 'sent');
  if (alert.status === 'nobody left') return { ...alert, dueAt: stepDue(alert, now) };
  const [firstSent] = sent;
  if (firstSent !== undefined) return { ...alert, status: 'told', dueAt: stepDue(alert, firstSent.at) };
  const open = ofStep.some(({ outcome }) => outcome === 'planned');
  return open || alert.status === 'raised' ? alert : { ...alert, dueAt: now };
};
