import { promisedOpening, waitingReply } from './customer-replies';
import { WHOLE_PLAN } from './carry-out';
import { assignedByPerson } from './persons-change';
import type { Plan } from './plan';
import { proposalOf } from './plan-start';
import { sentence } from './sentence';
import { shownFields } from './shown-fields';
import type { Situation } from './situation';

/**
 * The ticket waits for the opening of its desk (R4): nobody is assigned and nobody is notified, the
 * customer is told once when work starts, in their own zone. On a doubtful day no promise is made.
 * Where the app may not let tickets wait (R1), it gives the team and leaves the rest to people: nothing is
 * promised and nothing starts by itself.
 */
export const planWait = (situation: Situation): Plan => {
  const { facts, desk, matched } = situation;
  const acts = matched.row.mode === 'act';
  const team = acts ? matched.row.then.team : 'support';
  const row = acts ? matched.row : (facts.rules.forwarding.at(-1) ?? matched.row);
  const spoken = sentence(situation, { row, team });
  // The switch of this kind alone: how far the project goes is asked when the plan is carried out.
  const waits = facts.rules.modes.wait === 'act';
  const promised = desk.doubtful || !waits ? null : promisedOpening(situation);
  return {
    stage: waits ? 'waiting' : 'working',
    team,
    ...spoken,
    ...(assignedByPerson(facts.ticket, facts.state) ? {} : { assign: null }),
    fields: { ...shownFields(situation, team), 'starts-again-at': promised },
    note: { text: spoken.sentence },
    ...(waits ? waitingReply(situation) : {}),
    ...(desk.nextOpening === null || !waits ? {} : { startsAgainAt: desk.nextOpening }),
    proposals: [
      ...(facts.rules.modes.wait === 'propose' ? [{ id: WHOLE_PLAN, ...spoken }] : []),
      ...(matched.row.mode === 'propose' ? [proposalOf(situation, matched.row)] : []),
    ],
    respected: facts.state?.respected ?? [],
  };
};
