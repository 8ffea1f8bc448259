import type { Instant } from '../instant';
import type { Alert } from './alert';
import type { AlertEvent } from './alert-event';
import type { AlertMove } from './alert-move';
import { isRunning } from './is-running';
import { moveTo } from './move-to';
import { stepDue } from './step-due';
import { isSameTelling } from './is-same-telling';

type Told = Extract<AlertEvent, { readonly kind: 'told' }>;

/**
 * Notes what became of a telling. A sent one starts the wait of the step; when every telling of the step failed,
 * the next step is due at once. What arrives after an acceptance is only logged.
 */
export const recordTelling = (alert: Alert, { telling, routes, lookAt }: Told, now: Instant): AlertMove => {
  const known = alert.log.findIndex((entry) => isSameTelling(entry, telling));
  if (alert.log[known]?.outcome === 'sent' && telling.outcome === 'sent')
    return { alert, actions: [], ignored: 'it is logged already' };
  const log = known === -1 ? [...alert.log, telling] : alert.log.with(known, telling);
  const current = telling.round === alert.round && telling.step === alert.step;
  const logged = { ...alert, log, ...(routes === undefined ? {} : { routes: { ...alert.routes, ...routes } }) };
  if (alert.status === 'accepted') return moveTo(alert, askedToTakeOver(logged, telling));
  if (!current || !isRunning(alert)) return moveTo(alert, logged);
  if (telling.outcome === 'planned' && telling.bundleAt !== undefined)
    return moveTo(alert, { ...logged, status: kept(alert), dueAt: lookAt ?? telling.bundleAt });
  return moveTo(alert, afterTelling(logged, now));
};

/** A person was named while somebody holds it: once told, that person's answer is waited for. */
const askedToTakeOver = (logged: Alert, { person, bundleAt }: Told['telling']): Alert => {
  const { handover } = logged;
  if (handover?.until === undefined || !handover.asked.includes(person)) return logged;
  return { ...logged, dueAt: bundleAt ?? handover.until };
};

/** Nobody left stays loud, whatever goes out in a summary. */
const kept = ({ status }: Alert): Alert['status'] => (status === 'nobody left' ? status : 'told');

const afterTelling = (alert: Alert, now: Instant): Alert => {
  const ofStep = alert.log.filter(({ round, step }) => round === alert.round && step === alert.step);
  const lastAttempt = Math.max(1, ...ofStep.map(({ attempt }) => attempt ?? 1));
  const sent = ofStep.filter(({ outcome, attempt }) => outcome === 'sent' && (attempt ?? 1) === lastAttempt);
  if (alert.status === 'nobody left') return { ...alert, dueAt: stepDue(alert, now) };
  const [firstSent] = sent;
  if (firstSent !== undefined) return { ...alert, status: 'told', dueAt: stepDue(alert, firstSent.at) };
  const open = ofStep.some(({ outcome }) => outcome === 'planned');
  return open || alert.status === 'raised' ? alert : { ...alert, dueAt: now };
};
