import { isAbsent } from '../people/is-absent';
import type { Person } from '../people/person';
import { say } from '../texts/say';
import { wallTime } from '../texts/wall-time';
import { maintenanceReply } from './customer-replies';
import type { Plan } from './plan';
import { sentence, spoken } from './sentence';
import { shownFields } from './shown-fields';
import type { Situation } from './situation';
import { taskFor } from './task-for';
import { unchanged } from './unchanged';

/**
 * A grave report inside the customer's announced window (R8): it goes to the person doing the update at once, and
 * on-call is alerted when the window and its grace are over. Null when there is no window, when it is over, or when
 * that person cannot be told: then on-call is alerted now.
 */
export const planMaintenance = (situation: Situation): Plan | null => {
  const { facts, maintenance, now } = situation;
  const { state } = facts;
  if (maintenance === null || maintenance.alertAt <= now) return null;
  const person = updaterOf(situation);
  if (person === undefined) return null;
  const { alertAt } = maintenance;
  if (state?.stage === 'maintenance') return { ...unchanged(state), lookAgainAt: alertAt };
  const zone = situation.desk.calendar.calendar.zone;
  const why = sentence(situation, { row: situation.matched.row, team: 'support' });
  const { sentence: text, said } = spoken(situation, (language) => {
    const waits = say(language, 'inMaintenance', { time: wallTime(alertAt, { zone, language }) });
    return `${why.said[language] ?? why.sentence} ${waits}`;
  });
  return {
    stage: 'maintenance',
    team: 'support',
    sentence: text,
    said,
    ...(person.mayAnswerCustomers ? { assign: person.account } : { task: taskFor(facts.ticket, person) }),
    fields: { ...shownFields(situation, 'support'), 'starts-again-at': null },
    note: { text, mention: [person.account] },
    ...maintenanceReply(situation, maintenance.window.end),
    lookAgainAt: alertAt,
    proposals: [],
    respected: state?.respected ?? [],
  };
};

/** Whether nothing about it is new: the ticket knows its window already. */
export const isMaintained = ({ facts, maintenance }: Situation): boolean =>
  facts.state?.stage === 'maintenance' && facts.state.lookAgainAt === maintenance?.alertAt;

/** The person doing the update, when they can be told now. */
const updaterOf = ({ facts, maintenance, now }: Situation): Person | undefined => {
  const person = facts.rules.people.find(({ account }) => account === maintenance?.window.doneBy);
  return person === undefined || !person.active || isAbsent(person, now) ? undefined : person;
};
