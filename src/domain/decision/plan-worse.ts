import { say } from '../texts/say';
import { gotWorseSince } from './news-of-customer';
import { noteLanguage } from './note-language';
import type { Plan } from './plan';
import { planAsking } from './plan-asking';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/**
 * The customer writes that it got worse: outside hours the questions are asked again and silence will alert,
 * in open hours whoever has the ticket reads it (R3). Null when nothing new was said.
 */
export const planWorse = (situation: Situation): Plan | null => {
  const { facts, desk, seriousness } = situation;
  const { state, ticket } = facts;
  if (state === null || seriousness.serious !== 'unknown' || !gotWorseSince(ticket, state.seenAt)) return null;
  if (desk.open && !desk.lastMinutes && !desk.doubtful) return null;
  const words = `“${seriousness.suggestion?.words.join('”, “') ?? ''}”`;
  const note = say(noteLanguage(facts.rules), 'writesItGotWorse', { words });
  return planAsking(situation, { ...unchanged(state), stage: 'waiting', note: { text: note } });
};
