import type { Action } from '../actions';
import type { Decision } from './decision';
import { modeOf } from './mode-of';
import type { Plan } from './plan';
import type { Situation } from './situation';
import { stateAfter } from './state-after';
import { wantedActions, type WantedAction } from './wanted-actions';

/** Id of the proposal that stands for everything an agent may set off with one click. */
export const WHOLE_PLAN = 'plan';

/**
 * Turns a plan into actions as far as the modes go (R1): Watch writes nothing at all, Propose writes
 * down what one click would do, Act does it.
 */
export const carryOut = (situation: Situation, wish: Plan): Decision => {
  const { project, rules, ticket } = situation.facts;
  const alerts = modeOf(situation, 'alert');
  const plan = alerts === 'act' ? wish : withoutAlert(wish);
  const wanted = wantedActions(situation, plan);
  const actions = wanted.filter(({ kind }) => modeOf(situation, kind) === 'act').map(({ action }) => action);
  const asksForClick =
    wanted.some(({ kind }) => modeOf(situation, kind) === 'propose') ||
    (wish.alert !== undefined && alerts === 'propose');
  const proposals = asksForClick ? [{ id: WHOLE_PLAN, ...spokenOf(plan) }, ...plan.proposals] : plan.proposals;
  const state = stateAfter(situation, told(plan, { wanted, actions }), { actions, proposals });
  const mayWrite = project.mode !== 'watch' && !rules.stopActing;
  return {
    ...spokenOf(plan),
    ...(plan.choice?.among === undefined ? {} : { among: plan.choice.among }),
    state,
    actions: mayWrite ? [...actions, { do: 'remember', ticket: ticket.id, state }] : [],
  };
};

const spokenOf = ({ sentence, said }: Plan): Pick<Plan, 'sentence' | 'said'> => ({
  sentence,
  ...(said === undefined ? {} : { said }),
});

/** What a mode kept from the customer has not been said, and is not remembered as said. */
const told = (
  plan: Plan,
  { wanted, actions }: { readonly wanted: readonly WantedAction[]; readonly actions: readonly Action[] },
): Plan => {
  const heldBack =
    wanted.some(({ action }) => action.do === 'reply') && !actions.some(({ do: what }) => what === 'reply');
  if (!heldBack) return plan;
  const { toldUntil: _untold, asked: _unasked, ...rest } = plan;
  return rest;
};

/** Nobody is alerted, so nobody is told that on-call is: neither the customer nor the ticket's memory. */
const withoutAlert = (plan: Plan): Plan => {
  if (plan.alert === undefined) return plan;
  const { alert: _unraised, reply: _unsaid, toldUntil: _untold, ...rest } = plan;
  return rest;
};
