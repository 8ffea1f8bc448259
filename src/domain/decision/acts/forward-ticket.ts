import type { Instant } from '../../instant';
import { say } from '../../texts/say';
import type { AccountId } from '../../ticket';
import { carryOut } from '../carry-out';
import type { Decision, DecisionFacts } from '../decision';
import { linkedTaskOf } from '../plan-start';
import { spoken, teamName } from '../sentence';
import { shownFields } from '../shown-fields';
import { alertGoesOn, atHand, nameOf, NOT_OURS } from './at-hand';
import { forwardTarget, type ForwardTo } from './forward-target';
import { moved } from './moved';
import { peopleToTell } from './people-to-tell';

interface Forwarding {
  readonly by: AccountId;
  readonly to: ForwardTo;
  readonly reason: string;
}

/** A person forwards the ticket: the table computes to whom, the reason is kept and told (R6). Or why it stays. */
export const forwardTicket = (
  facts: DecisionFacts,
  { by, to, reason }: Forwarding,
  now: Instant,
): Decision | string => {
  if (reason.trim() === '') return 'Say in a few words why it is forwarded: whoever gets it reads that first.';
  if (alertGoesOn(facts)) return 'The on-call alert goes on: it is accepted, handed over or ended first.';
  const hand = atHand(facts, now);
  if (hand === null) return NOT_OURS;
  const { situation, state } = hand;
  const target = forwardTarget(situation, to);
  if (typeof target === 'string') return target;
  const { team, choice, way } = target;
  const assignee = choice.person?.account ?? null;
  if (team === state.team && (assignee === null || assignee === facts.ticket.assignee))
    return `It is with ${teamName(situation, team)} already.`;
  const name = nameOf(situation, by);
  const { sentence, said } = spoken(situation, (language) => {
    const person = choice.person === undefined ? '' : say(language, 'toPerson', { person: choice.person.name });
    return say(language, 'forwarded', {
      team: teamName(situation, team),
      person,
      name,
      reason: reason.trim(),
      way: say(language, 'wayOf', { way }),
    });
  });
  const plan = {
    stage: 'working' as const,
    team,
    sentence,
    said,
    assign: assignee,
    choice,
    fields: { ...shownFields(situation, team), 'starts-again-at': null },
    note: { text: sentence, ...peopleToTell(choice, by) },
    ...linkedTaskOf(situation, choice),
    proposals: [],
    respected: ['team' as const],
    keep: moved(hand, { by, at: now, to: { team, assignee }, because: reason.trim() }),
  };
  return { ...carryOut(situation, plan), sentence };
};
