import ICAL from 'ical.js';
import { InvalidInput } from '../../domain/errors';
import type { Instant } from '../../domain/instant';
import { lineField } from './content-lines';
import type { DatedTime, InstantOf } from './dated-time';

interface RuleQuestion {
  readonly instantOf: InstantOf;
  /** Nothing that starts then or later is asked for. */
  readonly before: Instant;
  readonly line: number;
}

/** A daily rule of two centuries; one that goes on for longer repeats by the minute or has a start in antiquity. */
const MOST_STEPS = 100_000;

const DAYS = ['BYMONTHDAY', 'BYDAY', 'BYYEARDAY', 'BYWEEKNO'] as const;

/** ical.js makes 2 March of a 30 February, and 1 March of a birthday on the 29th: a day that its rule does not name is none. */
const isNamedBy = ({ parts, freq }: ICAL.Recur, { month, day, year }: ICAL.Time, first: ICAL.Time): boolean => {
  const daysInMonth = ICAL.Time.daysInMonth(month, year);
  const byFirstDay = freq === 'YEARLY' && DAYS.every((part) => parts[part] === undefined);
  const { BYMONTH: months, BYMONTHDAY: days = byFirstDay ? [first.day] : undefined } = parts;
  return (
    (months === undefined || months.includes(month)) &&
    (days === undefined || days.includes(day) || days.includes(day - daysInMonth - 1))
  );
};

/** UNTIL is written in UTC; ical.js would compare it with wall times. */
const isUtc = (time: ICAL.Time): boolean => time.zone === ICAL.Timezone.utcTimezone;

/** Of times of day until a date: the date counts (the standard wants a time there, programs write dates all the same). */
const lastMomentOf = ({ year, month, day }: ICAL.Time, { time, tzid }: DatedTime, instantOf: InstantOf): Instant =>
  instantOf(new ICAL.Time({ year, month, day: day + 1, isDate: false }, time.zone), tzid) - 1;

const checkUntil = (until: ICAL.Time, { time, tzid }: DatedTime, { instantOf, line }: RuleQuestion): void => {
  const midnight = new ICAL.Time({ year: time.year, month: time.month, day: time.day }, time.zone);
  const tooEarly =
    isUtc(until) && !time.isDate
      ? instantOf(until, undefined) < instantOf(midnight, tzid)
      : until.toString().slice(0, 10) < time.toString().slice(0, 10);
  if (tooEarly) throw new InvalidInput(lineField(line), 'repeats until a day before it starts; correct UNTIL');
};

/** ical.js looks for ever where no day fits a rule; it asks this function about each day it looks at. */
const lookingAtMost = (iterator: ICAL.RecurIterator, line: number): ICAL.RecurIterator => {
  const fits = iterator.check_contracting_rules.bind(iterator);
  let looks = 0;
  iterator.check_contracting_rules = () => {
    looks += 1;
    if (looks > MOST_STEPS)
      throw new InvalidInput(lineField(line), `finds too little in ${MOST_STEPS} steps; correct the parts of its rule`);
    return fits();
  };
  return iterator;
};

/**
 * Starts that one rule makes of the first, in their order.
 * @throws InvalidInput for a rule that ends before it starts or takes too many steps.
 */
export function* ruleStarts(given: ICAL.Recur, first: DatedTime, question: RuleQuestion): Generator<DatedTime> {
  const { instantOf, before, line } = question;
  const rule = given.clone();
  // Counted here, after the days that are none.
  const most = rule.count ?? Infinity;
  rule.count = null;
  let until = Infinity;
  if (rule.until) {
    checkUntil(rule.until, first, question);
    if (!first.time.isDate && (rule.until.isDate || (isUtc(rule.until) && !isUtc(first.time)))) {
      until = rule.until.isDate ? lastMomentOf(rule.until, first, instantOf) : instantOf(rule.until, undefined);
      rule.until = null;
    }
  }
  const iterator = lookingAtMost(rule.iterator(first.time), line);
  let count = 0;
  for (let step = 0; count < most; step += 1) {
    if (step >= MOST_STEPS)
      throw new InvalidInput(lineField(line), `repeats more than ${MOST_STEPS} times; let it start later or end`);
    // Typed as always there, undefined at the end.
    const time: ICAL.Time | null | undefined = iterator.next();
    if (time == null) return;
    const at = instantOf(time, first.tzid);
    if (at > until || at >= before) return;
    if (!isNamedBy(rule, time, first.time)) continue;
    count += 1;
    yield { time: time.clone(), tzid: first.tzid, at };
  }
}
