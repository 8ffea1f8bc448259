import { InvalidInput } from '../errors';
import type { Instant } from '../instant';
import type { EscalationStep } from '../rules/rules';
import type { TellingRules } from '../telling/telling-rules';
import { shorten } from '../texts/shorten';
import type { Alert } from './alert';
import type { AlertMove } from './alert-move';

export interface RaiseAlert {
  readonly ticket: { readonly id: string; readonly key: string };
  readonly desk: string;
  /** Language of the alert's own text and of the notes on the ticket. */
  readonly language: string;
  readonly text: string;
  readonly texts?: Readonly<Record<string, string>>;
  readonly steps: readonly EscalationStep[];
  readonly rulesVersion: number;
  /** What counts as acceptance, and when whoever accepted is asked again; absent = R5's. */
  readonly terms?: Pick<TellingRules, 'acceptedBy' | 'progressMinutes'>;
}

/** Longest message of an alert in Operations, and a text that a phone shows whole (R10). */
const TEXT_CHARACTERS = 130;

/**
 * A new alert in its first round, its first step due at once. A ticket that had one before gets its next round
 * by the event *severity raised* instead.
 * @throws InvalidInput when there is no step: an escalation without anybody would end in silence.
 */
export const raiseAlert = (wish: RaiseAlert, now: Instant): AlertMove => {
  if (wish.steps.length === 0) throw new InvalidInput('escalation', 'has no step; name at least the last resort');
  const alert: Alert = {
    ticket: wish.ticket.id,
    ticketKey: wish.ticket.key,
    round: 1,
    revision: 0,
    status: 'raised',
    raisedAt: now,
    rulesVersion: wish.rulesVersion,
    desk: wish.desk,
    language: wish.language,
    text: shorten(wish.text, TEXT_CHARACTERS),
    ...(wish.texts === undefined ? {} : { texts: shortened(wish.texts) }),
    steps: wish.steps.map((step) => ({ ...step })),
    step: 0,
    dueAt: now,
    ...(wish.terms === undefined
      ? {}
      : { acceptedByDeeds: wish.terms.acceptedBy, progressMinutes: wish.terms.progressMinutes }),
    log: [],
    answers: [],
    reports: 1,
  };
  return {
    alert,
    actions: [
      { do: 'raise alert', alert },
      { do: 'set fields', ticket: alert.ticket, fields: { 'on-call-alert': 'raised' } },
    ],
  };
};

const shortened = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, shorten(text, TEXT_CHARACTERS)]));
