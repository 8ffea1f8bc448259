import type { Instant } from '../../instant';
import type { Place } from '../../kept-on-ticket';
import { coordinatorOf } from '../../people/coordinator-of';
import { mayBeAssigned } from '../../people/may-be-assigned';
import type { PersonChoice } from '../../routing/person-choice';
import { say } from '../../texts/say';
import type { AccountId } from '../../ticket';
import { carryOut } from '../carry-out';
import type { Decision, DecisionFacts } from '../decision';
import { spoken, teamName } from '../sentence';
import { shownFields } from '../shown-fields';
import type { Situation } from '../situation';
import { takePerson } from '../take-person';
import { alertGoesOn, atHand, nameOf, NOT_OURS, type AtHand } from './at-hand';
import { broughtBy, moved } from './moved';
import { peopleToTell } from './people-to-tell';

/** From this bounce on the coordinator of the team is told: people play ping-pong with a customer's ticket. */
const TELL_COORDINATOR_FROM = 2;

/** Where *send back* would lead: to whoever forwarded it here, else to Support; null from Support without a move. */
export const placeBefore = ({ state }: Pick<AtHand, 'state'>): Place | null => {
  const move = broughtBy(state);
  if (move !== undefined) return move.from;
  return state.team === 'support' ? null : { team: 'support', assignee: null };
};

interface SendingBack {
  readonly by: AccountId;
  readonly reason: string;
}

/** A person gives the ticket back to where it came from; counted, with the reason (R6). Or why it stays. */
export const sendBack = (facts: DecisionFacts, { by, reason }: SendingBack, now: Instant): Decision | string => {
  if (reason.trim() === '') return 'Say in a few words why it goes back: whoever gets it reads that first.';
  if (alertGoesOn(facts)) return 'The on-call alert goes on: decline it or hand it over instead.';
  const hand = atHand(facts, now);
  if (hand === null) return NOT_OURS;
  const { situation, state } = hand;
  const place = placeBefore(hand);
  if (place === null) return 'It is with Support and nobody forwarded it: there is nowhere to send it back to.';
  const choice = personAt(situation, place);
  const assignee = choice.person?.account ?? null;
  const bounces = (state.bounces ?? 0) + 1;
  const name = nameOf(situation, by);
  const { sentence, said } = spoken(situation, (language) => {
    const person = choice.person === undefined ? '' : say(language, 'toPerson', { person: choice.person.name });
    const back = say(language, 'sentBack', {
      team: teamName(situation, place.team),
      person,
      name,
      reason: reason.trim(),
    });
    return bounces < TELL_COORDINATOR_FROM ? back : `${back}\n${say(language, 'bounced', { count: String(bounces) })}`;
  });
  const coordinator =
    place.team === 'lead' || place.team === 'project-team' ? undefined : coordinatorOf(facts.rules, place.team, now);
  const plan = {
    stage: 'working' as const,
    team: place.team,
    sentence,
    said,
    assign: assignee,
    choice,
    fields: { ...shownFields(situation, place.team), 'starts-again-at': null },
    note: { text: sentence, ...peopleToTell(choice, by, bounces < TELL_COORDINATOR_FROM ? [] : [coordinator]) },
    proposals: [],
    respected: ['team' as const],
    keep: moved(hand, { by, at: now, to: { team: place.team, assignee }, because: reason.trim(), back: true }),
  };
  return { ...carryOut(situation, plan), sentence };
};

/** Whoever had it, when they are there; else somebody of that team. */
const personAt = (situation: Situation, { team, assignee }: Place): PersonChoice => {
  const before = assignee === null ? null : mayBeAssigned(situation.facts.rules, assignee, situation.now);
  if (before?.may === true) return { person: before.person, because: 'present in the team', passedOver: [] };
  return takePerson(situation, { team, person: 'roster' });
};
