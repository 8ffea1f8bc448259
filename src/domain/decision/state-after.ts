import type { Action } from '../actions';
import type { TicketState } from '../ticket-state';
import { alreadySaid } from './already-said';
import type { Plan } from './plan';
import { keptChanges } from './changes-by-people';
import { keptAfter } from './kept-after';
import { decidedOf, type Situation } from './situation';
import { severityOf } from '../intake/severity-of';
import { traceOf } from './trace-of';

interface Outcome {
  /** What will really be done. */
  readonly actions: readonly Action[];
  readonly proposals: TicketState['proposals'];
}

/** What the ticket remembers once the actions are done. */
export const stateAfter = (situation: Situation, plan: Plan, { actions, proposals }: Outcome): TicketState => {
  const { facts, now, desk, matched, seriousness } = situation;
  const { state, rules, ticket } = facts;
  const moved = actions.some((action) => action.do === 'assign');
  const before = moved ? { assignee: ticket.assignee, team: state?.team ?? 'support' } : state?.before;
  const changes = keptChanges(situation);
  const toldUntil = plan.toldUntil ?? state?.toldUntil;
  return {
    rulesVersion: rules.version,
    decidedAt: now,
    seenAt: now,
    stage: plan.stage,
    rowId: matched.row.id,
    desk: desk.desk.id,
    team: plan.team,
    serious: seriousness.serious === true,
    ...(plan.startsAgainAt === undefined ? {} : { startsAgainAt: plan.startsAgainAt }),
    ...(plan.answerDueAt === undefined ? {} : { answerDueAt: plan.answerDueAt }),
    ...(plan.lookAgainAt === undefined ? {} : { lookAgainAt: plan.lookAgainAt }),
    ...(plan.madeToWait === undefined ? {} : { madeToWait: plan.madeToWait }),
    ...keptAfter(state, plan),
    ...(changes.length === 0 ? {} : { changes }),
    ...(facts.worse === undefined ? {} : { worse: facts.worse }),
    ...(toldUntil === undefined ? {} : { toldUntil }),
    ...(plan.asked === undefined && state?.asked === undefined ? {} : { asked: true }),
    ...saidOf(situation),
    ...(state?.channel === undefined ? {} : { channel: state.channel }),
    ...(before === undefined ? {} : { before }),
    set: setByApp(situation, actions),
    respected: plan.respected,
    proposals,
    owed: [...stillOwed(situation, actions), ...actions.flatMap(owedBy)],
    alertRound: plan.alert?.alert.round ?? state?.alertRound ?? 0,
    because: plan.sentence,
    ...earlierOf(state, plan),
    ...(plan.said === undefined ? {} : { said: plan.said }),
    trace: traceOf(situation, plan.choice),
  };
};

/** More are not read by anybody. */
const EARLIER_KEPT = 20;

/** What was decided before stays readable (R12); the same decision again is not another one. */
const earlierOf = (state: TicketState | null, plan: Plan): Pick<TicketState, 'earlier'> => {
  if (state === null) return {};
  const before = state.earlier ?? [];
  if (state.because === plan.sentence) return before.length === 0 ? {} : { earlier: before };
  const { decidedAt: at, because, rowId: row, rulesVersion } = state;
  return { earlier: [{ at, because, row, rulesVersion }, ...before].slice(0, EARLIER_KEPT) };
};

/** What an earlier decision owed and nobody wrote: its invocation died. A promise whose closed span is over is void. */
const stillOwed = ({ facts, now }: Situation, actions: readonly Action[]): TicketState['owed'] => {
  const { state, ticket } = facts;
  if (state === null) return [];
  const replies = !actions.some((action) => action.do === 'reply') && now < (state.toldUntil ?? now + 1);
  const saidNow = actions.flatMap((action) => (action.do === 'note' || action.do === 'reply' ? [action.text] : []));
  return state.owed
    .filter(({ visibleToCustomer }) => replies || !visibleToCustomer)
    .filter(({ text }) => !alreadySaid(ticket, text, state.decidedAt) && !saidNow.some((said) => said.includes(text)));
};

const setByApp = ({ facts }: Situation, actions: readonly Action[]): TicketState['set'] => {
  const { state, ticket } = facts;
  const assigned = actions.find((action) => action.do === 'assign');
  const assignee = assigned === undefined ? state?.set.assignee : assigned.to;
  const severity = severityOf(ticket);
  const shown = actions.flatMap((action) => (action.do === 'set fields' ? Object.entries(action.fields) : []));
  const fields = new Map(Object.entries(state?.set.fields ?? {}));
  for (const [key, value] of shown) {
    if (value === null || value === undefined) fields.delete(key);
    else fields.set(key, String(value));
  }
  return {
    ...(assignee === undefined ? {} : { assignee }),
    ...(severity === undefined ? {} : { severity }),
    fields: Object.fromEntries(fields),
  };
};

const owedBy = (action: Action): TicketState['owed'] => {
  if (action.do === 'note') {
    const mention = action.mention === undefined ? {} : { mention: action.mention };
    return [{ text: action.text, visibleToCustomer: false, ...mention }];
  }
  return action.do === 'reply' ? [{ text: action.text, visibleToCustomer: true }] : [];
};

const saidOf = ({ facts, now }: Situation): Pick<TicketState, 'decided' | 'saidAt'> => {
  const { decided } = decidedOf(facts);
  if (decided === undefined) return {};
  const saidAt = facts.decided === undefined ? facts.state?.saidAt : now;
  return { decided, ...(saidAt === undefined ? {} : { saidAt }) };
};
