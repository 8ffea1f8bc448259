import { missingItems } from '../../intake/missing-items';
import type { Instant } from '../../instant';
import { askMissing } from '../../texts/ask-missing';
import type { AccountId } from '../../ticket';
import { carryOut } from '../carry-out';
import type { Decision, DecisionFacts } from '../decision';
import type { Situation } from '../situation';
import { unchanged } from '../unchanged';
import { answering, atHand, NOT_OURS } from './at-hand';

const TEXT_CHARACTERS = 30_000;

interface Asking {
  readonly by: AccountId;
  readonly text?: string;
}

/** Exactly what the report does not state, in the customer's language; empty when nothing is missing. */
export const draftQuestion = ({ facts, language }: Situation): string =>
  askMissing(language, missingItems(facts.ticket)) ?? '';

/** A person asks the customer, publicly and in their own name; the app does not ask for the same again (R10). */
export const askCustomer = (facts: DecisionFacts, { by, text }: Asking, now: Instant): Decision | string => {
  const hand = atHand(facts, now);
  if (hand === null) return NOT_OURS;
  const { situation, state } = hand;
  if (facts.ticket.reporter === null) return 'Nobody reads an answer here: the ticket was made of a telephone call.';
  const question = (text ?? draftQuestion(situation)).trim();
  if (question === '') return 'Write what you want to ask.';
  if (question.length > TEXT_CHARACTERS)
    return `The question has ${question.length} characters: shorten it to ${TEXT_CHARACTERS}.`;
  const decision = carryOut(situation, { ...unchanged(state), keep: { askedMissing: true } });
  const asked = { do: 'say as the asker' as const, ticket: facts.ticket.id, by, text: question };
  return answering(
    { ...decision, actions: [...decision.actions, asked] },
    'Asked. The customer sees it as your answer.',
  );
};
