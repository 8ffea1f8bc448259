import { afterWorkingTime } from '../../hours/after-working-time';
import { compileCalendar } from '../../hours/compile-calendar';
import { MINUTE_MS, type Instant } from '../../instant';
import type { PersonChoice } from '../../routing/person-choice';
import { say } from '../../texts/say';
import { wallTime } from '../../texts/wall-time';
import type { AccountId } from '../../ticket';
import { carryOut } from '../carry-out';
import type { Decision, DecisionFacts } from '../decision';
import { noteLanguage } from '../note-language';
import type { Situation } from '../situation';
import { takePerson } from '../take-person';
import { unchanged } from '../unchanged';
import { answering, atHand, nameOf, NOT_OURS } from './at-hand';
import { peopleToTell } from './people-to-tell';

const QUESTION_CHARACTERS = 2_000;
/** Open minutes of the owner's desk until an answer is due; no page says how long, two hours are assumed. */
const ANSWER_MINUTES = 120;

interface Asking {
  readonly by: AccountId;
  readonly question: string;
}

/** Who would own a question asked now: an incident manager who is there, else the coordinator is told. */
export const questionOwner = (situation: Situation): PersonChoice =>
  takePerson(situation, { team: 'incident-management', person: 'incident manager' });

/**
 * *Ask Incident Management* is not a transfer (R6): the question has its own owner and its own clock, in open hours of
 * the owner's desk; team and assignee of the ticket stay.
 */
export const askIncidentManagement = (
  facts: DecisionFacts,
  { by, question }: Asking,
  now: Instant,
): Decision | string => {
  const text = question.trim();
  if (text === '') return 'Write what Incident Management should answer.';
  if (text.length > QUESTION_CHARACTERS)
    return `The question has ${text.length} characters: shorten it to ${QUESTION_CHARACTERS}.`;
  const hand = atHand(facts, now);
  if (hand === null) return NOT_OURS;
  const { situation, state } = hand;
  const open = state.question !== undefined && state.question.answeredAt === undefined;
  if (open) return 'There is an open question to Incident Management already: write to it in a note.';
  const choice = questionOwner(situation);
  const dueAt = answerDue(situation, choice);
  const language = noteLanguage(facts.rules);
  const zone = situation.desk.calendar.calendar.zone;
  const asked = say(language, 'askedIncidentManagement', {
    name: nameOf(situation, by),
    question: text,
    time: wallTime(dueAt, { zone, language }),
  });
  const note = choice.person === undefined ? `${asked}\n${say(language, 'nobodyToAsk')}` : asked;
  const owner = choice.person?.account ?? null;
  const plan = {
    ...unchanged(state),
    note: { text: note, ...peopleToTell(choice, by) },
    lookAgainAt: Math.min(dueAt, state.lookAgainAt ?? dueAt),
    keep: { question: { text, by, at: now, owner, dueAt } },
  };
  const who = choice.person?.name ?? 'Incident Management';
  return answering(carryOut(situation, plan), `Asked: ${who} has the question, the ticket stays where it is.`);
};

const answerDue = ({ facts, desk, now }: Situation, { person }: PersonChoice): Instant => {
  const own = facts.rules.desks.find(({ id }) => id === person?.desk);
  const calendar = own === undefined ? desk.calendar : compileCalendar(own.calendar);
  return afterWorkingTime(calendar, now, ANSWER_MINUTES * MINUTE_MS) ?? now + ANSWER_MINUTES * MINUTE_MS;
};
