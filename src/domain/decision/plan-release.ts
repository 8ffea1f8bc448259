import type { Plan } from './plan';
import { planChangedOpening } from './plan-changed-opening';
import { canStartNow } from './plan-intake';
import { planStartWhereItIs } from './plan-start-where-it-is';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/** A waiting ticket starts when its desk opens; when the opening has moved, it waits for the new one. */
export const planRelease = (situation: Situation): Plan | null => {
  const { facts, desk, now } = situation;
  const { state } = facts;
  if (state === null) return null;
  if (state.madeToWait === true && now < (state.startsAgainAt ?? now)) return null;
  if (canStartNow(situation)) return planStartWhereItIs(situation);
  if (desk.nextOpening === null || desk.nextOpening === state.startsAgainAt) return null;
  // A person chose the time: it is no promise of the desk, and the ticket stays with whoever has it.
  if (state.madeToWait === true)
    return { ...unchanged(state), startsAgainAt: desk.nextOpening, fields: { 'starts-again-at': desk.nextOpening } };
  return planChangedOpening(situation, state.startsAgainAt);
};
