import { compileCalendar } from '../hours/compile-calendar';
import { openSpans } from '../hours/open-spans';
import { MINUTE_MS, type Instant, type Span } from '../instant';
import { contextOfDesks } from '../oncall/context-of-desks';
import { finalSchedule } from '../oncall/final-schedule';
import { type OnCallPerson, type WhoIsOnCall, whoIsOnCall } from '../oncall/who-is-on-call';
import type { Rules } from '../rules/rules';
import { onCallQuestionAt } from './on-call-question';

/** A stretch in which the same people would be told, for the same reason. */
export interface OnCallStretch extends Span {
  readonly people: readonly OnCallPerson[];
  readonly source: WhoIsOnCall['source'];
  /** People and desks that were passed over, each with the reason. */
  readonly why: readonly string[];
}

/**
 * Who is on call when, and why (R5), seen from a desk: duty incident managers of open desks, the rota, the last
 * resort. The stretches follow each other without gap or overlap; one without people is one in which nobody can be told.
 */
export const onCallTimeline = (rules: Rules, ownDesk: string, window: Span): readonly OnCallStretch[] => {
  const borders = bordersIn(rules, window);
  const stretches: OnCallStretch[] = [];
  for (const [index, start] of borders.entries()) {
    const end = borders[index + 1] ?? window.end;
    if (end <= start) continue;
    // A moment into the stretch: at its very start a desk that closes too soon still counts.
    const inside = start + 1;
    const question = onCallQuestionAt(rules, { ownDesk, language: 'en' }, inside);
    const { people, source, why } = whoIsOnCall(question, inside);
    // One person is told first; the others are asked when nobody answers.
    const next = { start, end, people: source === 'rota' ? people : people.slice(0, 1), source, why };
    const last = stretches.at(-1);
    if (last !== undefined && sameDuty(last, next)) stretches[stretches.length - 1] = { ...last, end };
    else stretches.push(next);
  }
  return stretches;
};

const sameDuty = (a: OnCallStretch, b: OnCallStretch): boolean =>
  a.source === b.source &&
  a.people.map(({ person, because }) => `${person} ${because}`).join() ===
    b.people.map(({ person, because }) => `${person} ${because}`).join();

/** Every instant at which the answer may change. */
const bordersIn = (rules: Rules, window: Span): readonly Instant[] => {
  const calendars = rules.desks.map(({ id, calendar }) => ({ id, calendar: compileCalendar(calendar) }));
  const left = rules.settings.dutyNeedsMinutesLeft * MINUTE_MS;
  const desks = calendars.flatMap(({ calendar }) =>
    openSpans(calendar, window.start, window.end).flatMap(({ start, end }) => [start, end, end - left]),
  );
  const rota = finalSchedule(rules.onCall, window, contextOfDesks(calendars)).map(({ start }) => start);
  const absences = rules.people.flatMap((person) => person.absences.flatMap(({ start, end }) => [start, end]));
  return [...new Set([window.start, ...desks, ...rota, ...absences])]
    .filter((at) => at >= window.start && at < window.end)
    .sort((a, b) => a - b);
};
