import { waitingReply } from './customer-replies';
import { assignedByPerson } from './persons-change';
import type { Plan } from './plan';
import { proposalOf } from './plan-start';
import { sentence } from './sentence';
import { shownFields } from './shown-fields';
import type { Situation } from './situation';

/**
 * The ticket waits for the opening of its desk (R4): nobody is assigned and nobody is notified, the
 * customer is told once when work starts, in their own zone. On a doubtful day no promise is made.
 */
export const planWait = (situation: Situation): Plan => {
  const { facts, desk, matched } = situation;
  const acts = matched.row.mode === 'act';
  const team = acts ? matched.row.then.team : 'support';
  const row = acts ? matched.row : (facts.rules.forwarding.at(-1) ?? matched.row);
  const said = sentence(situation, { row, team });
  const promised = desk.doubtful ? null : desk.nextOpening;
  return {
    stage: 'waiting',
    team,
    sentence: said,
    ...(assignedByPerson(facts.ticket, facts.state) ? {} : { assign: null }),
    fields: { ...shownFields(situation, team), 'starts-again-at': promised },
    note: { text: said },
    ...waitingReply(situation),
    ...(desk.nextOpening === null ? {} : { startsAgainAt: desk.nextOpening }),
    proposals: acts ? [] : [proposalOf(situation, matched.row)],
    respected: facts.state?.respected ?? [],
  };
};
