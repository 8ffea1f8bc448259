import type { Plan } from './plan';
import { canStartNow } from './plan-intake';
import { planStartWhereItIs } from './plan-start-where-it-is';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/** A waiting ticket starts when its desk opens; when the desk did not open after all, it waits on, without a word. */
export const planRelease = (situation: Situation): Plan | null => {
  const { facts, desk, now } = situation;
  const { state } = facts;
  if (state === null) return null;
  if (state.madeToWait === true && now < (state.startsAgainAt ?? now)) return null;
  if (canStartNow(situation)) return planStartWhereItIs(situation);
  const due = state.startsAgainAt === undefined || state.startsAgainAt <= now;
  if (!due || desk.nextOpening === null || desk.nextOpening === state.startsAgainAt) return null;
  return { ...unchanged(state), startsAgainAt: desk.nextOpening, fields: { 'starts-again-at': desk.nextOpening } };
};
