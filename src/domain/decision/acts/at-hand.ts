import type { Instant } from '../../instant';
import { isRunning } from '../../alerts/is-running';
import { say } from '../../texts/say';
import type { AccountId } from '../../ticket';
import type { TicketState } from '../../ticket-state';
import { clicked } from '../clicked';
import { decideTicket } from '../decide-ticket';
import type { Decision, DecisionFacts } from '../decision';
import { noteLanguage } from '../note-language';
import { situationOf, type Situation } from '../situation';

/** A ticket as a person's act finds it: decided already, or decided by this very act. */
export interface AtHand {
  readonly situation: Situation;
  readonly state: TicketState;
}

/** Null when the app has no say over the ticket. */
export const atHand = (facts: DecisionFacts, now: Instant): AtHand | null => {
  const asked = clicked(facts);
  const state = facts.state ?? decideTicket(asked, now).state;
  return state === null ? null : { situation: situationOf({ ...asked, state: { ...state } }, now), state };
};

export const NOT_OURS = 'Meridian leaves this ticket alone: it is older than the day on which the project was enabled.';

/** An alert that runs, or that somebody holds, goes before everything else (R5). */
export const alertGoesOn = ({ alert }: DecisionFacts): boolean =>
  alert !== null && (isRunning(alert) || alert.status === 'accepted');

/** Name of a member of staff for notes. */
export const nameOf = ({ facts }: Situation, account: AccountId): string =>
  facts.rules.people.find((one) => one.account === account)?.name ?? say(noteLanguage(facts.rules), 'aColleague');

/** The same decision with another answer for the person who clicked than the sentence on the ticket. */
export const answering = ({ said: _onTicket, ...decision }: Decision, sentence: string): Decision => ({
  ...decision,
  sentence,
});
