import type { Instant } from '../../instant';
import type { PhoneNote } from '../../intake/phone-note';
import { say } from '../../texts/say';
import type { AccountId } from '../../ticket';
import { decideCall } from '../decide-phone-note';
import type { Decision, DecisionFacts } from '../decision';
import { noteLanguage } from '../note-language';
import { carryOut } from '../carry-out';
import { planAccepted } from '../plan-alert';
import { unchanged } from '../unchanged';
import { atHand, nameOf, NOT_OURS } from './at-hand';

interface NotingCall {
  readonly by: AccountId;
  readonly call: Pick<PhoneNote, 'caller' | 'number' | 'serious' | 'text'>;
}

/**
 * A call about a ticket that is there already (R9): the note stands in the ticket. A serious one alerts on-call, unless
 * whoever noted it is on call or alerted: then the note is the acceptance.
 */
export const noteCall = (facts: DecisionFacts, { by, call }: NotingCall, now: Instant): Decision | string => {
  const hand = atHand(facts, now);
  if (hand === null) return NOT_OURS;
  const { situation, state } = hand;
  const text = say(noteLanguage(facts.rules), 'callNoted', { name: nameOf(situation, by), ...call });
  const note = { do: 'note' as const, ticket: facts.ticket.id, key: `call ${now}`, text };
  const decision = followsFrom();
  return {
    ...decision,
    actions: [...decision.actions, note],
    sentence: `Noted. ${call.serious ? decision.sentence : ''}`.trim(),
  };

  function followsFrom(): Decision {
    if (!call.serious) return carryOut(situation, unchanged(state));
    const accepted = facts.alert === null ? null : planAccepted(situation, { alert: facts.alert, by });
    return accepted === null
      ? decideCall({ ...facts, state }, { by, serious: true, caller: { name: call.caller, number: call.number } }, now)
      : carryOut(situation, accepted);
  }
};
