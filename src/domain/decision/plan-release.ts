import type { Plan } from './plan';
import { planChangedOpening } from './plan-changed-opening';
import { canStartNow } from './plan-intake';
import { planStart } from './plan-start';
import type { Situation } from './situation';

/** A waiting ticket starts when its desk opens; when the opening has moved, it waits for the new one. */
export const planRelease = (situation: Situation): Plan | null => {
  const { facts, desk } = situation;
  const { state } = facts;
  if (state === null) return null;
  if (canStartNow(situation)) return planStart(situation);
  if (desk.nextOpening === null || desk.nextOpening === state.startsAgainAt) return null;
  return planChangedOpening(situation, state.startsAgainAt);
};
