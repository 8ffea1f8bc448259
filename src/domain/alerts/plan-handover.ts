import { MINUTE_MS, type Instant } from '../instant';
import { say } from '../texts/say';
import { wallTime } from '../texts/wall-time';
import type { AccountId } from '../ticket';
import type { Alert } from './alert';
import type { AlertEvent } from './alert-event';

/** A desk that is open, and who there can take over an incident, in order. */
export interface HandoverDesk {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly openUntil: Instant;
  readonly people: readonly AccountId[];
}

export interface HandoverFacts {
  readonly alert: Alert;
  /** Whose border makes the handover due: the holder's desk closes, or the responsible desk opens. */
  readonly occasion: {
    readonly kind: 'closing' | 'opening';
    readonly desk: { readonly id: string; readonly name: string; readonly zone: string };
    readonly at: Instant;
  };
  readonly openDesks: readonly HandoverDesk[];
  /** Who is on call by the rota, in order. */
  readonly onCall: readonly AccountId[];
  /** `settings.dutyNeedsMinutesLeft`: a desk with less left before closing takes nothing over. */
  readonly needsMinutesLeft: number;
}

export type HandoverPlan =
  | { readonly due: true; readonly ask: Extract<AlertEvent, { readonly kind: 'handover asked' }> }
  | { readonly due: false; readonly because: 'nobody holds it' | 'nobody can take it' | 'the desk has it already' };

/**
 * Who is asked to take over a running incident (R5). At closing an open desk with enough time left, the responsible
 * one first, then the one open longest; else on-call. At the responsible desk's opening that desk.
 */
export const planHandover = (facts: HandoverFacts, now: Instant): HandoverPlan => {
  const { alert, occasion } = facts;
  const holder = alert.acceptedBy;
  if (alert.status !== 'accepted' || holder === undefined) return { due: false, because: 'nobody holds it' };
  const because = say(alert.language, occasion.kind, {
    desk: occasion.desk.name,
    time: wallTime(occasion.at, { zone: occasion.desk.zone, language: alert.language }),
  });
  const desk = takingDesk(facts, now);
  if (desk !== undefined) {
    if (desk.people.includes(holder)) return { due: false, because: 'the desk has it already' };
    return { due: true, ask: { kind: 'handover asked', toDesk: desk, asked: desk.people, because } };
  }
  const onCall = facts.onCall.filter((person) => person !== holder);
  if (occasion.kind === 'opening' || onCall.length === 0) return { due: false, because: 'nobody can take it' };
  return { due: true, ask: { kind: 'handover asked', toDesk: null, asked: onCall, because } };
};

const takingDesk = (
  { alert, occasion, openDesks, needsMinutesLeft }: HandoverFacts,
  now: Instant,
): HandoverDesk | undefined => {
  const able = openDesks
    .filter(({ people, openUntil }) => people.length > 0 && openUntil - now >= needsMinutesLeft * MINUTE_MS)
    .filter(({ id }) => (occasion.kind === 'opening' ? id === occasion.desk.id : id !== occasion.desk.id));
  return able.find(({ id }) => id === alert.desk) ?? able.toSorted((a, b) => b.openUntil - a.openUntil)[0];
};
