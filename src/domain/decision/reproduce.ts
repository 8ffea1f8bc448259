import { compileForwarding } from '../routing/compile-forwarding';
import { COLUMN_NAMES } from '../routing/columns';
import { exampleOfColumns } from '../routing/facts-of-columns';
import { matchRow } from '../routing/match-row';
import type { Rules } from '../rules/rules';
import type { TicketState } from '../ticket-state';
import type { DecisionFacts } from './decision';
import { planStart } from './plan-start';
import { teamName } from './sentence';
import { situationOf } from './situation';

export interface ReproducedLine {
  readonly what: string;
  readonly was: string;
  readonly now: string;
}

/**
 * A decision made once more by the version that made it, from the values that its trace kept: row, rows above, team
 * and person. What differs shows that something outside the rules has changed since: a customer's record, or the
 * trace itself, which anybody who may edit the ticket may edit.
 */
export const reproduce = (facts: DecisionFacts, state: TicketState, rules: Rules): readonly ReproducedLine[] => {
  const { trace } = state;
  if (COLUMN_NAMES.some((name) => trace.seen[name] === undefined))
    return [{ what: 'values seen', was: 'not kept: the ticket had no room for them', now: 'nothing to decide from' }];
  const forwarding = exampleOfColumns(trace.seen);
  const matched = matchRow(compileForwarding(rules.forwarding), forwarding);
  const again = situationOf({ ...facts, rules, state: null, alert: null }, trace.at);
  const situation = { ...again, forwarding, matched };
  return [
    { what: 'row', was: trace.row, now: matched.row.id },
    {
      what: 'rows above',
      was: trace.above.map(lineOf).join('; '),
      now: matched.above.slice(0, trace.above.length).map(lineOf).join('; '),
    },
    ...placed(facts, state, situation),
  ];
};

const lineOf = ({ row, cell }: { readonly row: string; readonly cell: string }): string => `${row}: ${cell}`;

/** Team and person, for a ticket that a row gave to somebody; a person's own change is not the rules' to make again. */
const placed = (
  { rules: live, ticket }: DecisionFacts,
  state: TicketState,
  situation: Parameters<typeof planStart>[0],
): readonly ReproducedLine[] => {
  if (state.stage !== 'working' || state.respected.length > 0) return [];
  const plan = planStart(situation);
  const team = { what: 'team', was: teamName(situation, state.team), now: teamName(situation, plan.team) };
  const given = state.set.assignee;
  if (given === undefined || given === null || ticket.assignee !== given) return [team];
  const nameOf = (account: string | null | undefined): string =>
    live.people.find((one) => one.account === account)?.name ?? account ?? 'nobody';
  return [team, { what: 'person', was: nameOf(given), now: nameOf(plan.assign ?? given) }];
};
