import * as fc from 'fast-check';
import type { Span } from '../../../src/domain/instant';
import { DAY_MS, HOUR_MS } from '../../../src/domain/instant';
import { afterWorkingTime } from '../../../src/domain/hours/after-working-time';
import { closedSpanAt } from '../../../src/domain/hours/closed-span-at';
import { compileCalendar } from '../../../src/domain/hours/compile-calendar';
import { coverage } from '../../../src/domain/hours/coverage/coverage';
import { nextChange } from '../../../src/domain/hours/next-change';
import { nextOpening } from '../../../src/domain/hours/next-opening';
import { openAt } from '../../../src/domain/hours/open-at';
import { openSpans } from '../../../src/domain/hours/open-spans';
import { previousOpening } from '../../../src/domain/hours/previous-opening';
import { workingTime } from '../../../src/domain/hours/working-time';
import { DEFAULT_DESKS } from '../../../src/domain/rules/default-desks';
import { anyCalendar, anyInstant } from './any-calendar';
import { openByDefinition } from './open-by-definition';

/** A law of the engine: throws with a counterexample where it does not hold. */
export interface Law {
  readonly name: string;
  readonly check: () => void;
}

const SEED = 20260401;
const RUNS = 150;

const law = <Values extends [unknown, ...unknown[]]>(
  name: string,
  property: fc.IProperty<Values> | fc.IPropertyWithHooks<Values>,
): Law => ({ name, check: () => fc.assert(property, { seed: SEED, numRuns: RUNS }) });

const same = (a: unknown, b: unknown): void => {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  if (left !== right) throw new Error(`${left} is not ${right}`);
};

const duration = fc.integer({ min: 1, max: 400 * 3_600_000 });
const window = fc.tuple(anyInstant, fc.integer({ min: 1, max: 40 * 86_400 })).map(([start, seconds]) => ({
  start,
  end: start + seconds * 1000,
}));
const pauses = fc.array(window, { maxLength: 4 });

export const LAWS: readonly Law[] = [
  law(
    'a desk is open exactly when the definition says so',
    fc.property(anyCalendar, fc.array(anyInstant, { minLength: 8, maxLength: 8 }), (calendar, instants) => {
      const compiled = compileCalendar(calendar);
      for (const at of instants) same([at, openAt(compiled, at).open], [at, openByDefinition(calendar, at)]);
    }),
  ),
  law(
    'an answer holds until the instant it names, and not beyond',
    fc.property(anyCalendar, anyInstant, (calendar, at) => {
      const compiled = compileCalendar(calendar);
      const { open, because, validUntil } = openAt(compiled, at);
      const then = openAt(compiled, validUntil - 1);
      same([open, because], [then.open, then.because]);
      if (validUntil < at + 300 * DAY_MS) same(validUntil, then.validUntil);
      const next = openAt(compiled, validUntil);
      if (
        validUntil < at + 300 * DAY_MS &&
        JSON.stringify([open, because]) === JSON.stringify([next.open, next.because])
      )
        throw new Error('nothing changes there');
    }),
  ),
  law(
    'adding working time and measuring it are inverse, forwards and backwards, with pauses',
    fc.property(anyCalendar, anyInstant, duration, pauses, (calendar, from, ms, paused) => {
      const compiled = compileCalendar(calendar);
      const due = afterWorkingTime(compiled, from, ms, paused);
      if (due !== null) {
        same(workingTime(compiled, from, due, paused), ms);
        same(workingTime(compiled, from, due - 1, paused), ms - 1);
      }
      const begun = afterWorkingTime(compiled, from, -ms, paused);
      if (begun !== null) {
        same(workingTime(compiled, begun, from, paused), ms);
        same(workingTime(compiled, begun + 1, from, paused), ms - 1);
      }
    }),
  ),
  law(
    'working time adds up, never exceeds real time and never runs backwards',
    fc.property(anyCalendar, fc.tuple(anyInstant, anyInstant, anyInstant), pauses, (calendar, instants, paused) => {
      const compiled = compileCalendar(calendar);
      const [a, b, c] = instants.sort((x, y) => x - y);
      const ab = workingTime(compiled, a, b, paused);
      const bc = workingTime(compiled, b, c, paused);
      same(ab + bc, workingTime(compiled, a, c, paused));
      if (ab < 0 || ab > b - a) throw new Error(`${ab} of ${b - a}`);
      same(workingTime(compiled, c, a, paused), 0);
    }),
  ),
  law(
    'working time is the length of the open spans',
    fc.property(anyCalendar, window, (calendar, { start, end }) => {
      const compiled = compileCalendar(calendar);
      const spans = openSpans(compiled, start, end);
      same(
        spans.reduce((sum, span) => sum + span.end - span.start, 0),
        workingTime(compiled, start, end),
      );
      spans.forEach((span, index) => {
        if (index > 0 && span.start <= (spans[index - 1]?.end ?? 0)) throw new Error('spans touch');
      });
    }),
  ),
  law(
    'a sub-window gives the same spans, whatever was asked before',
    fc.property(anyCalendar, window, fc.tuple(fc.nat(100), fc.nat(100)), (calendar, { start, end }, percents) => {
      const [from, to] = percents
        .sort((x, y) => x - y)
        .map((percent) => start + Math.floor(((end - start) * percent) / 100));
      const cut = openSpans(compileCalendar(calendar), start, end).flatMap((span) => {
        const part = { start: Math.max(span.start, from ?? start), end: Math.min(span.end, to ?? end) };
        return part.start < part.end ? [part] : [];
      });
      same(openSpans(compileCalendar({ ...calendar }), from ?? start, to ?? end), cut);
    }),
  ),
  law(
    'the next change is the first instant of another state',
    fc.property(anyCalendar, anyInstant, (calendar, at) => {
      const compiled = compileCalendar(calendar);
      const change = nextChange(compiled, at);
      if (change === null) return;
      const { open } = openAt(compiled, at);
      same([open, openAt(compiled, change.at - 1).open, openAt(compiled, change.at).open], [open, open, !open]);
      same(change.kind, open ? 'closes' : 'opens');
      same(workingTime(compiled, at, change.at), open ? change.at - at : 0);
      same(nextOpening(compiled, at), open ? at : change.at);
    }),
  ),
  law(
    'a closed span is closed throughout, and open at both ends',
    fc.property(anyCalendar, anyInstant, (calendar, at) => {
      const compiled = compileCalendar(calendar);
      const closed = closedSpanAt(compiled, at);
      if (closed === null) return same(openAt(compiled, at).open, true);
      if (closed.start === null || closed.end === null) return;
      same([closed.start <= at, at < closed.end], [true, true]);
      same(workingTime(compiled, closed.start, closed.end), 0);
      same([openAt(compiled, closed.start - 1).open, openAt(compiled, closed.end).open], [true, true]);
      same(previousOpening(compiled, at), closed.start);
    }),
  ),
  law(
    'coverage parts a window into open desks and gaps, and every gap into causes',
    fc.property(fc.array(anyCalendar, { minLength: 1, maxLength: 3 }), window, (calendars, span) => {
      const desks = calendars.map((calendar, index) => ({
        id: `desk ${index}`,
        name: `Desk ${index}`,
        calendar: compileCalendar(calendar),
      }));
      const covered = coverage(desks, span);
      const pieces = [...covered.open, ...covered.gaps].sort((a, b) => a.start - b.start);
      same(pieces[0]?.start, span.start);
      same(pieces.at(-1)?.end, span.end);
      pieces.slice(1).forEach((piece, index) => same(piece.start, pieces[index]?.end));
      for (const gap of covered.gaps) {
        same(gap.parts[0]?.start, gap.start);
        same(gap.parts.at(-1)?.end, gap.end);
        gap.parts.slice(1).forEach((part, index) => same(part.start, gap.parts[index]?.end));
      }
      for (const { desks: ids, start, end } of covered.open)
        for (const at of [start, end - 1])
          same(
            ids,
            desks.filter(({ calendar }) => openAt(calendar, at).open).map(({ id }) => id),
          );
      for (const { start, end } of covered.gaps)
        for (const { calendar } of desks) same(workingTime(calendar, start, end), 0);
    }),
  ),
  law(
    'a sub-window names the same causes of the same gaps',
    fc.property(window, fc.tuple(fc.nat(100), fc.nat(100)), ({ start, end }, percents) => {
      const [low, high] = percents.sort((x, y) => x - y);
      const at = (percent = 0) => start + Math.floor(((end - start) * percent) / 100);
      const cut = { start: at(low), end: at(high) };
      if (cut.end <= cut.start) return;
      const desks = DEFAULT_DESKS.map(({ id, name, calendar }) => ({ id, name, calendar: compileCalendar(calendar) }));
      const partsOf = (span: Span) => coverage(desks, span).gaps.flatMap(({ parts }) => parts);
      const expected = partsOf({ start, end }).flatMap((part) => {
        const inside = { ...part, start: Math.max(part.start, cut.start), end: Math.min(part.end, cut.end) };
        return inside.start < inside.end ? [inside] : [];
      });
      same(partsOf(cut), expected);
    }),
  ),
  law(
    'an office desk works nine hours every working day of the year, in every zone',
    fc.property(
      fc.constantFrom('Europe/Berlin', 'Europe/Bucharest', 'Australia/Melbourne', 'Asia/Singapore'),
      fc.nat(364),
      (zone, day) => {
        const office = [{ start: '08:00', end: '17:00' }];
        const week = { mon: office, tue: office, wed: office, thu: office, fri: office, sat: office, sun: office };
        const { clock, ...calendar } = compileCalendar({ zone, hours: [{ week }], holidays: [] });
        const first = Math.floor(Date.UTC(2026, 0, 1) / DAY_MS) + day;
        const [start, end] = [clock.instantOf(first, 0), clock.instantOf(first + 1, 0)];
        same(workingTime({ clock, ...calendar }, start, end), 9 * HOUR_MS);
      },
    ),
  ),
];
