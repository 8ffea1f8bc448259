import type { Decision, DecisionFacts } from './decision';
import { say } from '../texts/say';
import { mayUndo } from './may-undo';
import { spoken, teamName } from './sentence';
import { situationOf } from './situation';
import type { Instant } from '../instant';

/** Takes the last automatic move back; the app does not make it again (R1). Null = there is nothing to undo. */
export const undoMove = (facts: DecisionFacts, now: Instant): Decision | null => {
  const { state, ticket } = facts;
  if (state?.before === undefined || !mayUndo(ticket, state)) return null;
  const { before, ...rest } = state;
  const situation = situationOf(facts, now);
  const { sentence, said } = spoken(situation, (language) => say(language, 'undidMove'));
  const after = {
    ...rest,
    team: before.team,
    seenAt: now,
    set: { ...state.set, assignee: before.assignee },
    respected: ['assignee', 'team'] as const,
    because: sentence,
    said,
  };
  return {
    state: after,
    sentence,
    said,
    actions: [
      { do: 'assign', ticket: ticket.id, to: before.assignee },
      { do: 'set fields', ticket: ticket.id, fields: { 'responsible-team': teamName(situation, before.team) } },
      { do: 'remember', ticket: ticket.id, state: after },
    ],
  };
};
