import type { Decision } from './decision';
import { modeOf } from './mode-of';
import type { Plan } from './plan';
import type { Situation } from './situation';
import { stateAfter } from './state-after';
import { wantedActions } from './wanted-actions';

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
  const state = stateAfter(situation, plan, { actions, proposals });
  const mayWrite = project.mode !== 'watch' && !rules.stopActing;
  return {
    ...spokenOf(plan),
    state,
    actions: mayWrite ? [...actions, { do: 'remember', ticket: ticket.id, state }] : [],
  };
};

const spokenOf = ({ sentence, said }: Plan): Pick<Plan, 'sentence' | 'said'> => ({
  sentence,
  ...(said === undefined ? {} : { said }),
});

/** Nobody is alerted, so nobody is told that on-call is: neither the customer nor the ticket's memory. */
const withoutAlert = ({ alert, reply, ...plan }: Plan): Plan => ({
  ...plan,
  ...(alert === undefined && reply !== undefined ? { reply } : {}),
});
