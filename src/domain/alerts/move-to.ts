import type { Action, FieldValues } from '../actions';
import { say } from '../texts/say';
import type { AccountId } from '../ticket';
import type { Alert, AlertAnswer } from './alert';
import type { AlertMove } from './alert-move';
import { isRunning } from './is-running';
import { owingRoutes } from './owing-routes';

export interface Note {
  /** Makes a repeated event harmless; unique on the ticket. */
  readonly key: string;
  readonly text: string;
  readonly mention?: readonly AccountId[];
}

/** The alert changed: one conditional write, the fields people see, and what is said on the ticket. */
export const moveTo = (from: Alert, to: Alert, notes: readonly Note[] = []): AlertMove => {
  const next = { ...owingRoutes(from, to), revision: from.revision + 1 };
  const actions: Action[] = [{ do: 'change alert', from, to: next }];
  const fields = changedFields(from, next);
  if (fields !== null) actions.push({ do: 'set fields', ticket: from.ticket, fields });
  for (const note of notes) actions.push({ do: 'note', ticket: from.ticket, ...note });
  return { alert: next, actions };
};

/** The same alert with one more answer at the end of its history. */
export const withAnswer = (alert: Alert, answer: Omit<AlertAnswer, 'round'>): Alert => ({
  ...alert,
  answers: [...alert.answers, { ...answer, round: alert.round }],
});

const changedFields = (from: Alert, to: Alert): FieldValues | null => {
  const before = alertFields(from);
  const after = alertFields(to);
  const same =
    before['on-call-alert'] === after['on-call-alert'] && before['on-call-person'] === after['on-call-person'];
  return same ? null : after;
};

/** What the ticket's fields show of an alert. */
export const alertFields = (alert: Alert): FieldValues => ({
  'on-call-alert': alertField(alert),
  'on-call-person': alert.acceptedBy ?? lastTold(alert),
});

const lastTold = (alert: Alert): AccountId | null =>
  isRunning(alert)
    ? (alert.log.findLast(({ round, outcome }) => round === alert.round && outcome !== 'skipped')?.person ?? null)
    : null;

/** State of the alert as the ticket's field shows it. */
const alertField = (alert: Alert): string =>
  alert.status === 'told'
    ? say('en', 'fieldTold', { step: String(alert.step + 1), of: String(alert.steps.length) })
    : say('en', `field ${alert.status}`);
