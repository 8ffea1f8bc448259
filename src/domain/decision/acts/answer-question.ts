import type { Instant } from '../../instant';
import { say } from '../../texts/say';
import type { AccountId } from '../../ticket';
import type { TicketState } from '../../ticket-state';
import { carryOut } from '../carry-out';
import type { Decision, DecisionFacts } from '../decision';
import { noteLanguage } from '../note-language';
import { unchanged } from '../unchanged';
import { answering, atHand, NOT_OURS } from './at-hand';

interface Answering {
  readonly by: AccountId;
  readonly text: string;
}

/** Its owner, and everybody of Incident Management. */
export const mayAnswer = (
  { rules }: Pick<DecisionFacts, 'rules'>,
  question: TicketState['question'],
  by: AccountId,
): boolean =>
  question?.owner === by || rules.people.some(({ account, team }) => account === by && team === 'incident-management');

/** Incident Management answers the question: who asked is told, and its clock ends (R6). Or why not. */
export const answerQuestion = (facts: DecisionFacts, { by, text }: Answering, now: Instant): Decision | string => {
  const hand = atHand(facts, now);
  if (hand === null) return NOT_OURS;
  const { situation, state } = hand;
  const { question } = state;
  if (question === undefined || question.answeredAt !== undefined)
    return 'There is no open question to Incident Management.';
  if (!mayAnswer(facts, question, by)) return 'Only Incident Management answers this question.';
  if (text.trim() === '') return 'Write the answer.';
  const { lookAgainAt: _due, ...plan } = unchanged(state);
  const answer = say(noteLanguage(facts.rules), 'questionAnswered', { text: text.trim() });
  const answered = {
    ...plan,
    note: { text: answer, ...(question.by === by ? {} : { mention: [question.by] }) },
    keep: { question: { ...question, answeredAt: now, answeredBy: by } },
  };
  return answering(carryOut(situation, answered), 'Answered. Whoever asked is told.');
};
