import type { TicketAct, TicketActResult } from '../contract/ticket-context';
import { advance } from '../domain/alerts/advance';
import { applyProposal } from '../domain/decision/apply-proposal';
import { carryOut } from '../domain/decision/carry-out';
import { clicked } from '../domain/decision/clicked';
import type { Decision, DecisionFacts } from '../domain/decision/decision';
import { planAccepted } from '../domain/decision/plan-alert';
import { sayNotMaintenance } from '../domain/decision/say-not-maintenance';
import { saySerious } from '../domain/decision/say-serious';
import { situationOf } from '../domain/decision/situation';
import { takeOver } from '../domain/decision/take-over';
import { undoMove } from '../domain/decision/undo-move';
import { MINUTE_MS } from '../domain/instant';
import type { AccountId, TicketId } from '../domain/ticket';
import { decideForm } from './decide-form';
import { loadFacts } from './load-facts';
import { perform } from './perform';
import type { TicketPorts } from './ticket-ports';

interface Click {
  readonly id: TicketId;
  readonly by: AccountId;
  readonly act: Exclude<TicketAct, { readonly action: 'confirm ring' }>;
}

/** One click in the panel. The caller has checked that the person is an agent of the ticket. */
export const actOnTicket = async (ports: TicketPorts, { id, by, act }: Click): Promise<TicketActResult> => {
  const now = ports.clock.now();
  const facts = await loadFacts(ports, id);
  if (facts === null)
    return { done: false, sentence: 'This ticket is not visible to Meridian: it was deleted, moved or hidden.' };
  if (facts.project.mode === 'watch') {
    return { done: false, sentence: 'Meridian only watches in this project. An admin can let it propose or act.' };
  }
  if (facts.rules.stopActing)
    return {
      done: false,
      sentence: 'Stop acting is switched on: Meridian changes nothing until an admin switches it off.',
    };
  const outcome = decided(facts, { by, act }, now);
  if (typeof outcome === 'string') return { done: false, sentence: outcome };
  // Nobody tries a click again when it dies after moving the alert: a look a minute later finishes it.
  if (outcome.actions.some((action) => action.do === 'change alert'))
    await ports.queue.lookAtTickets([{ ticket: id, cause: 'after a click' }], now + MINUTE_MS);
  const refused = await perform(ports, id, outcome.actions);
  if (refused === 'overtaken') return { done: false, sentence: 'Somebody else was faster: look at the alert again.' };
  return {
    done: true,
    sentence: [outcome.sentence, ...refused.map(({ what, because }) => `${what} could not be set: ${because}`)].join(
      ' ',
    ),
  };
};

/** What the click comes to, or why it comes to nothing. */
const decided = (facts: DecisionFacts, { by, act }: Omit<Click, 'id'>, now: number): Decision | string => {
  switch (act.action) {
    case 'accept':
      return accepted(facts, by, now);
    case 'decline':
      return declined(facts, { by, reason: act.reason }, now);
    case 'not serious':
    case 'serious':
      return saySerious(
        facts,
        { decided: act.action, by, ...(act.reason === undefined ? {} : { reason: act.reason }) },
        now,
      );
    case 'apply proposal':
      if (act.assignee !== undefined && act.assignee !== facts.ticket.assignee)
        return 'Somebody was assigned meanwhile, so nothing was changed: look at the ticket again.';
      return (
        applyProposal(facts, act.proposal, now) ?? 'This proposal does not fit the ticket any more: look at it again.'
      );
    case 'undo':
      return undoMove(facts, now) ?? 'There is no automatic move to undo.';
    case 'take over':
      return takeOver(facts, by, now);
    case 'not caused by maintenance':
      return sayNotMaintenance(facts, { by, ...(act.reason === undefined ? {} : { reason: act.reason }) }, now);
    default:
      return decideForm(facts, { by, act }, now);
  }
};

const accepted = (facts: DecisionFacts, by: AccountId, now: number): Decision | string => {
  if (facts.alert === null) return 'There is no on-call alert to accept.';
  const situation = situationOf(clicked(facts), now);
  const plan = planAccepted(situation, { alert: facts.alert, by });
  if (plan === null)
    return advance(facts.alert, { kind: 'accepted', by }, now).ignored ?? 'There is nothing to accept.';
  return { ...carryOut(situation, plan), sentence: 'You have accepted: the ticket is yours, and nobody else is told.' };
};

const declined = (
  facts: DecisionFacts,
  { by, reason }: { readonly by: AccountId; readonly reason: string },
  now: number,
): Decision | string => {
  if (facts.alert === null) return 'There is no on-call alert to decline.';
  const move = advance(facts.alert, { kind: 'declined', by, reason }, now);
  if (move.ignored !== undefined) return move.ignored;
  return { actions: move.actions, state: facts.state, sentence: 'Noted. The next person is told now.' };
};
