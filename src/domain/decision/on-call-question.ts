import { compileCalendar } from '../hours/compile-calendar';
import type { Instant } from '../instant';
import { contextOfDesks } from '../oncall/context-of-desks';
import type { OnCallQuestion } from '../oncall/who-is-on-call';
import type { Rules } from '../rules/rules';
import { deskSituation } from './desk-situation';
import type { Situation } from './situation';

/** What the on-call engine is asked about a ticket: the open desks with their duty incident managers, and the rota (R5). */
export const onCallQuestion = ({ facts, desk, language, now }: Situation): OnCallQuestion =>
  onCallQuestionAt(facts.rules, { ownDesk: desk.desk.id, language }, now);

/** The same without a ticket: for whoever asks who is on call at an instant, seen from a desk. */
export const onCallQuestionAt = (
  rules: Rules,
  { ownDesk, language }: Pick<OnCallQuestion, 'ownDesk' | 'language'>,
  now: Instant,
): OnCallQuestion => ({
  schedule: rules.onCall,
  people: rules.people,
  desks: rules.desks.map(({ id }) => ({
    id,
    dutyManagers: dutyManagersOf(rules, id),
    ...openUntilOf(rules, id, now),
  })),
  ownDesk,
  language,
  settings: rules.settings,
  context: contextOfDesks(rules.desks.map(({ id, calendar }) => ({ id, calendar: compileCalendar(calendar) }))),
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
