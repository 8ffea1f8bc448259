import type { Customer } from '../customers/customer';
import type { Replayed, ReplayOutcome } from '../routing/replay-sum';
import type { Rules } from '../rules/rules';
import type { Ticket } from '../ticket';
import { planIntake } from './plan-intake';
import { teamName } from './sentence';
import { situationOf, type Situation } from './situation';
import { whoAnswers } from './who-answers';

/** A ticket that is decided once more, with the customers it names. */
export interface PastTicket {
  readonly ticket: Ticket;
  readonly customers: readonly Customer[];
}

/** Who would have been told first of an on-call alert, by the live rules and by the draft; by name. */
export interface Woken {
  readonly was: readonly string[];
  readonly wouldBe: readonly string[];
}

export interface ReplayedTicket extends Replayed {
  /** Absent where neither alerts. */
  readonly woken?: Woken;
}

/** As if it were filed now: what people did afterwards, but clarify it, is left out. */
const asFiled = (ticket: Ticket): Ticket => {
  const { assignedBy: _later, ...filed } = ticket;
  return { ...filed, comments: [], assignee: null, statusCategory: 'new', linkedSummaries: [] };
};

/**
 * One ticket of the past by the live rules and by a draft: decided at the instant of filing, with the values that
 * stand on it today, because people clarify after filing. Pure; nothing of the ticket's present state counts.
 */
export const replayTicket = ({ ticket, customers }: PastTicket, live: Rules, draft: Rules): ReplayedTicket => {
  const filed = asFiled(ticket);
  const was = decided({ ticket: filed, customers }, live);
  const wouldBe = decided({ ticket: filed, customers }, draft);
  const woken = { was: was.woken, wouldBe: wouldBe.woken };
  return {
    ticket: ticket.key,
    was: was.where,
    wouldBe: wouldBe.where,
    ...(was.woken.length + wouldBe.woken.length > 0 ? { woken } : {}),
  };
};

interface Where {
  readonly where: ReplayOutcome;
  readonly woken: readonly string[];
}

const decided = ({ ticket, customers }: PastTicket, rules: Rules): Where => {
  const project = { mode: 'act', since: Number.NEGATIVE_INFINITY } as const;
  const acting = { ...rules, stopActing: false };
  const situation = situationOf(
    { ticket, customers, rules: acting, state: null, alert: null, project },
    ticket.createdAt,
  );
  const row = situation.matched.row.id;
  if (situation.seriousness.serious === true) {
    const woken = toldFirst(situation);
    const who = woken.length === 0 ? 'nobody can be told' : woken.join(', ');
    return { where: { row, outcome: `${teamName(situation, 'incident-management')}, on-call alert: ${who}` }, woken };
  }
  const plan = planIntake(situation);
  const person = rules.people.find(({ account }) => account === plan.assign)?.name;
  const when = plan.stage === 'working' ? '' : plan.stage === 'asking' ? ', asked first' : ', waits for opening';
  const proposed = plan.proposals.some(({ id }) => id === row) ? ` (proposes ${situation.matched.row.then.team})` : '';
  const outcome = `${teamName(situation, plan.team)}${person === undefined ? '' : `: ${person}`}${when}${proposed}`;
  return { where: { row, outcome }, woken: [] };
};

/** The people of the first step that has any. */
const toldFirst = (situation: Situation): readonly string[] => {
  const { people, escalation } = situation.facts.rules;
  for (const step of escalation) {
    const told = whoAnswers(situation, step, { log: [], round: 1 }).filter(({ skip }) => skip === undefined);
    if (told.length > 0)
      return told.map(({ person }) => people.find(({ account }) => account === person)?.name ?? person);
  }
  return [];
};
