import { coordinatorOf } from '../people/coordinator-of';
import { say } from '../texts/say';
import type { Comment } from '../ticket';
import { mayAnswer } from './acts/answer-question';
import { noteLanguage } from './note-language';
import type { Plan } from './plan';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/**
 * The open question to Incident Management (R6): an internal note of theirs answers it; when its time is over, its owner
 * and the coordinator are reminded, once. Null when there is nothing to do about it.
 */
export const planQuestion = (situation: Situation): Plan | null => {
  const { facts, now } = situation;
  const { state, rules } = facts;
  const question = state?.question;
  if (state === null || question === undefined || question.answeredAt !== undefined) return null;
  const language = noteLanguage(rules);
  const { lookAgainAt: _due, ...plan } = unchanged(state);
  const answer = answerIn(situation);
  if (answer !== undefined && answer.author !== null) {
    const mention = question.by === answer.author ? {} : { mention: [question.by] };
    return {
      ...plan,
      note: { text: say(language, 'questionAnsweredHere'), ...mention },
      keep: { question: { ...question, answeredAt: answer.at, answeredBy: answer.author } },
    };
  }
  if (question.reminded === true || question.dueAt > now) return null;
  const coordinator = coordinatorOf(rules, 'incident-management', now);
  const mention = [...new Set([question.owner, coordinator].filter((one) => one !== undefined && one !== null))];
  return {
    ...plan,
    note: {
      text: say(language, 'questionDue', { question: question.text }),
      ...(mention.length === 0 ? {} : { mention }),
    },
    keep: { question: { ...question, reminded: true } },
  };
};

const answerIn = ({ facts }: Situation): Comment | undefined => {
  const question = facts.state?.question;
  return facts.ticket.comments.find(
    ({ authorKind, visibleToCustomer, at, author }) =>
      authorKind === 'staff' &&
      !visibleToCustomer &&
      author !== null &&
      at > (question?.at ?? Number.POSITIVE_INFINITY) &&
      mayAnswer(facts, question, author),
  );
};

/** A time to look that is over and brought nothing is forgotten, so that nobody looks again and again. */
export const planNoLook = ({ facts, now }: Situation): Plan | null => {
  const { state } = facts;
  if (state?.lookAgainAt === undefined || state.lookAgainAt > now) return null;
  const { lookAgainAt: _over, ...plan } = unchanged(state);
  return plan;
};
