import ICAL from 'ical.js';
import type { Instant } from '../../domain/instant';
import { type DatedTime, datedTimes, type InstantOf, marksOf, namesStart } from './dated-time';
import { ruleStarts } from './rule-starts';

interface StartsQuestion {
  readonly first: DatedTime;
  readonly instantOf: InstantOf;
  readonly before: Instant;
  readonly line: number;
}

/** Starts of an event by DTSTART or its rules and by RDATE, each once, without those that EXDATE takes out. */
export function* eventStarts({ component }: ICAL.Event, question: StartsQuestion): Generator<DatedTime> {
  const { first, instantOf } = question;
  const without = marksOf(component, 'exdate', question);
  const seen = new Set<Instant>();
  const isNew = (start: DatedTime): boolean =>
    !seen.has(start.at) && seen.add(start.at).size > 0 && !without.some((mark) => namesStart(mark, start));
  const rules = component.getAllProperties('rrule').flatMap((property) => {
    const rule: unknown = property.getFirstValue();
    return rule instanceof ICAL.Recur ? [rule] : [];
  });
  if (rules.length === 0 && isNew(first)) yield first;
  for (const rule of rules) for (const start of ruleStarts(rule, first, question)) if (isNew(start)) yield start;
  for (const start of datedTimes(component, 'rdate', instantOf)) if (isNew(start)) yield start;
}
