import { compileCalendar } from '../hours/compile-calendar';
import { openSpans } from '../hours/open-spans';
import type { Instant, Span } from '../instant';
import type { OnCallQuestion } from '../oncall/who-is-on-call';
import type { Rules } from '../rules/rules';
import { deskSituation } from './desk-situation';
import type { Situation } from './situation';

/** What the on-call engine is asked about a ticket: the open desks with their duty incident managers, and the rota (R5). */
export const onCallQuestion = ({ facts, desk, language, now }: Situation): OnCallQuestion => ({
  schedule: facts.rules.onCall,
  people: facts.rules.people,
  desks: facts.rules.desks.map(({ id }) => ({
    id,
    dutyManagers: dutyManagersOf(facts.rules, id),
    ...openUntilOf(facts.rules, id, now),
  })),
  ownDesk: desk.desk.id,
  language,
  settings: facts.rules.settings,
  context: {
    withoutDesk: (window) => withoutDesk(facts.rules, window),
    holidays: Object.fromEntries(
      facts.rules.desks.map(({ id, calendar }) => [
        id,
        calendar.holidays.filter(({ ticked }) => ticked).map(({ date }) => date),
      ]),
    ),
  },
});

/** Incident managers of a desk, in the order of the roster. */
export const dutyManagersOf = (rules: Rules, desk: string): readonly string[] =>
  rules.people
    .filter((person) => person.desk === desk && person.roles.includes('incident manager'))
    .map(({ account }) => account);

/** A doubtful day may find the office empty: its desk is not counted on. */
const openUntilOf = (rules: Rules, id: string, now: Instant): { readonly openUntil?: Instant } => {
  const desk = rules.desks.find((one) => one.id === id);
  if (desk === undefined) return {};
  const { openUntil, doubtful } = deskSituation(rules, desk, now);
  return openUntil === undefined || doubtful ? {} : { openUntil };
};

/** Spans of a window in which no desk is open by its calendar, ascending. */
const withoutDesk = (rules: Rules, window: Span): readonly Span[] => {
  const open = rules.desks
    .flatMap((desk) => openSpans(compileCalendar(desk.calendar), window.start, window.end))
    .sort((a, b) => a.start - b.start);
  const gaps: Span[] = [];
  let covered = window.start;
  for (const span of open) {
    if (span.start > covered) gaps.push({ start: covered, end: span.start });
    covered = Math.max(covered, span.end);
  }
  return covered < window.end ? [...gaps, { start: covered, end: window.end }] : gaps;
};
