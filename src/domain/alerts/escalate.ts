import { MINUTE_MS, type Instant } from '../instant';
import type { Alert, AlertStep, Telling } from './alert';
import type { AlertMove } from './alert-move';
import type { Candidate } from './candidate';
import { keptLog } from './kept-log';
import { isRunning } from './is-running';
import { moveTo } from './move-to';
import { nextStepOf } from './next-step-of';
import { nobodyLeftNote } from './next-step';
import { planTellings } from './plan-tellings';
import { stepDue } from './step-due';

/** Who can be told in a step, in order; people who are passed over stand in it with `skip`. */
export type WhoAnswers = (step: AlertStep, index: number) => readonly Candidate[];

/** A telling whose outcome nobody reported within this time is sent again: the sender died on the way. */
const SENDING_MS = MINUTE_MS;
/** How often a telling that stays without outcome is sent before the next step takes over. */
const SENDINGS = 2;

/**
 * Looks at an alert: when its step is due, tells it, or goes on to the next one; empty steps are gone through at
 * once. The caller writes `change alert` first, then claims (`claimKey`) and sends each `tell`, reports each
 * outcome by the event *told*, and looks again at `alert.dueAt`.
 */
export const escalate = (alert: Alert, whoAnswers: WhoAnswers, now: Instant): AlertMove => {
  if (!isRunning(alert)) return { alert, actions: [], ignored: `the alert is ${alert.status}` };
  if (alert.dueAt !== undefined && now < alert.dueAt) return { alert, actions: [], ignored: 'nothing is due yet' };
  let current = isStepOver(alert) ? nextStepOf(alert, now) : alert;
  let planned: readonly Telling[] = [];
  for (let looked = 0; looked <= alert.steps.length; looked += 1) {
    const step = current.steps[current.step];
    const tellings = step === undefined ? [] : planTellings(current, candidatesOf(current, whoAnswers, step), now);
    current = { ...current, log: keptLog([...current.log, ...tellings]) };
    planned = tellings.filter(({ outcome }) => outcome === 'planned');
    if (planned.length > 0 || current.status === 'nobody left') break;
    current = nextStepOf(current, now);
  }
  const told = toldNow({ ...current, log: withoutSender(current.log, planned) }, planned, now);
  const loud = told.status === 'nobody left' && alert.status !== 'nobody left';
  const move = moveTo(alert, told, loud ? [nobodyLeftNote(told)] : []);
  return {
    alert: move.alert,
    actions: [...move.actions, ...planned.map((telling) => ({ do: 'tell' as const, alert: move.alert, telling }))],
  };
};

/** What another telling replaces was never sent: its sender died, and nobody sends it beside the new one. */
const withoutSender = (log: readonly Telling[], planned: readonly Telling[]): readonly Telling[] =>
  planned.length === 0
    ? log
    : log.map((one) =>
        one.outcome === 'planned' && !planned.includes(one)
          ? { ...one, outcome: 'failed', answer: 'not sent: the app was stopped while it was sending' }
          : one,
      );

const ofStep = (alert: Alert): readonly Telling[] =>
  alert.log.filter(({ round, step }) => round === alert.round && step === alert.step);

/** A told step is over at its due time, unless its tellings never got an outcome and may be sent once more. */
const isStepOver = (alert: Alert): boolean => {
  if (alert.status !== 'told') return false;
  const tellings = ofStep(alert).filter(({ outcome }) => outcome !== 'skipped');
  const attempts = Math.max(1, ...tellings.map(({ attempt }) => attempt ?? 1));
  const latest = tellings.filter(({ attempt }) => (attempt ?? 1) === attempts);
  const unknown = latest.every(({ outcome }) => outcome === 'planned');
  if (unknown) return attempts >= SENDINGS;
  // A step that reached nobody is not worth its repeats.
  const reached = tellings.some(({ outcome }) => outcome === 'sent');
  return !reached || attempts >= (alert.steps[alert.step]?.times ?? 1);
};

const toldNow = (alert: Alert, planned: readonly Telling[], now: Instant): Alert => {
  if (alert.status === 'nobody left') return { ...alert, dueAt: stepDue(alert, now) };
  return planned.length === 0 ? alert : { ...alert, status: 'told', dueAt: now + SENDING_MS };
};

/** When nobody is left, who has come on call since the round began is told as well. */
const candidatesOf = (alert: Alert, whoAnswers: WhoAnswers, step: AlertStep): readonly Candidate[] => {
  const own = whoAnswers(step, alert.step);
  const first = alert.steps.find(({ who }) => who !== 'named');
  if (alert.status !== 'nobody left' || first === undefined) return own;
  const told = new Set(
    alert.log
      .filter(({ round, outcome }) => round === alert.round && outcome !== 'skipped')
      .map(({ person }) => person),
  );
  return [...own, ...whoAnswers(first, 0).filter(({ person, skip }) => skip === undefined && !told.has(person))];
};
