import type { Span } from '../instant';
import { HOUR_MS } from '../instant';
import type { AccountId } from '../ticket';
import type { FinalSpan } from './final-schedule';
import { HOUR_KINDS, type HourKind, type PlaceOfPerson, msByHourKind } from './hour-kinds';
import type { OnCallPolicy } from './on-call-policy';

/** Hours on call of one person, apart by kind; `total` is their sum. */
export interface Burden {
  readonly person: AccountId;
  readonly hours: Readonly<Record<HourKind, number>>;
  readonly total: number;
}

export interface BurdenQuestion {
  readonly policy: OnCallPolicy;
  /** Where a person lives; people without a place are counted on UTC without holidays. */
  readonly placeOf: (person: AccountId) => PlaceOfPerson | undefined;
  /** Absent = every hour counts; else only these (hours without an open desk). */
  readonly counted?: readonly Span[];
}

const NOWHERE: PlaceOfPerson = { zone: 'UTC', holidays: [] };

/**
 * Burden per person of a final schedule, most total hours first. For the person and the planner only (mission §4).
 * An hour that two people share counts for both.
 */
export const burdenOf = (spans: readonly FinalSpan[], question: BurdenQuestion): readonly Burden[] => {
  const sums = new Map<AccountId, Record<HourKind, number>>();
  for (const span of countedSpans(spans, question.counted)) {
    for (const person of span.people) {
      const sum = sums.get(person) ?? { night: 0, holiday: 0, weekend: 0, evening: 0, day: 0 };
      const ms = msByHourKind(span, question.placeOf(person) ?? NOWHERE, question);
      for (const kind of HOUR_KINDS) sum[kind] += ms[kind] / HOUR_MS;
      sums.set(person, sum);
    }
  }
  return [...sums]
    .map(([person, hours]) => ({ person, hours, total: HOUR_KINDS.reduce((sum, kind) => sum + hours[kind], 0) }))
    .sort((a, b) => b.total - a.total);
};

const countedSpans = (spans: readonly FinalSpan[], counted: readonly Span[] | undefined): readonly FinalSpan[] => {
  if (counted === undefined) return spans;
  const cut: FinalSpan[] = [];
  let first = 0;
  for (const span of spans) {
    while ((counted[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first += 1;
    for (let at = first; (counted[at]?.start ?? Number.POSITIVE_INFINITY) < span.end; at += 1) {
      const start = Math.max(span.start, counted[at]?.start ?? span.start);
      const end = Math.min(span.end, counted[at]?.end ?? span.end);
      if (start < end) cut.push({ start, end, people: span.people });
    }
  }
  return cut;
};
