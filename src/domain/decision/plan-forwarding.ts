import { assignedByPerson } from './persons-change';
import type { Plan } from './plan';
import { planStart, proposalOf } from './plan-start';
import type { Situation } from './situation';
import { unchanged } from './unchanged';

/**
 * A ticket in work now matches another row (a person clarified it): a row that acts moves it, another
 * one is proposed. What a person moved by hand is left where it is.
 */
export const planForwarding = (situation: Situation): Plan | null => {
  const { facts, matched } = situation;
  const { state, ticket } = facts;
  if (state === null || state.rowId === matched.row.id || state.respected.includes('team')) return null;
  if (matched.row.mode === 'act') {
    return assignedByPerson(ticket, state) ? { ...unchanged(state), proposals: [] } : planStart(situation);
  }
  // A row that watches offers nothing; what another row had proposed is void (R1).
  if (matched.row.mode === 'watch') return { ...unchanged(state), proposals: [] };
  return { ...unchanged(state), proposals: [proposalOf(situation, matched.row)] };
};
