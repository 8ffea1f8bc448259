import type { ACTION_KINDS } from '../rules/rules';
import { type ActionKind, type Mode } from '../rules/rules';
import type { DecisionFacts } from './decision';

/**
 * The same facts as a person's click sees them: modes do not hold a person back, and what somebody set
 * by hand before gives way to what is asked for now.
 */
export const clicked = (facts: DecisionFacts): DecisionFacts => {
  const { assignedBy: _byHand, ...ticket } = facts.ticket;
  return {
    ...facts,
    ticket,
    state: facts.state === null ? null : { ...facts.state, respected: [] },
    project: { mode: 'act', since: Number.NEGATIVE_INFINITY },
    rules: { ...facts.rules, stopActing: false, modes: ALL_ACT },
  };
};

const everyKind = (mode: Mode): Readonly<Record<ActionKind, Mode>> => ({
  assign: mode,
  forward: mode,
  fields: mode,
  reason: mode,
  'customer message': mode,
  wait: mode,
  alert: mode,
});

const ALL_ACT = everyKind('act') satisfies Record<(typeof ACTION_KINDS)[number], Mode>;
