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
import { phraseIn } from '../domain/texts/panel/phrase-in';
import { sayInPanel } from '../domain/texts/panel/say-in-panel';
import { saidIn, sayInAll } from '../domain/texts/said';
import type { AccountId, TicketId } from '../domain/ticket';
import { decideForm } from './decide-form';
import { loadFacts } from './load-facts';
import { actOnOutage, type OutageAct } from './outage/act-on-outage';
import { endOutage } from './outage/end-outage';
import { perform } from './perform';
import { withWorkload } from './with-workload';
import type { TicketPorts } from './ticket-ports';
import type { Viewer } from './viewer';

/** A test ring belongs to the person who was rung, not to the ticket. */
type ClickedAct = Exclude<TicketAct, { readonly action: 'confirm ring' }>;

interface Click {
  readonly id: TicketId;
  readonly by: AccountId;
  /** Locale of that person, in which they are answered; absent = English. */
  readonly language?: string;
  readonly act: ClickedAct;
}

/** A click that concerns this ticket alone. */
interface OwnClick {
  readonly by: Viewer;
  readonly act: Exclude<ClickedAct, OutageAct>;
}

/** One click in the panel. The caller has checked that the person is an agent of the ticket. */
export const actOnTicket = async (
  ports: TicketPorts,
  { id, by: account, language = 'en', act }: Click,
): Promise<TicketActResult> => {
  const by = { account, language };
  const now = ports.clock.now();
  const facts = await loadFacts(ports, id);
  if (facts === null) return { done: false, sentence: sayInPanel(by.language, 'notVisible') };
  if (facts.project.mode === 'watch') {
    return { done: false, sentence: sayInPanel(by.language, 'onlyWatches') };
  }
  if (facts.rules.stopActing) return { done: false, sentence: sayInPanel(by.language, 'stopped') };
  if (act.action === 'same outage' || act.action === 'not the same outage' || act.action === 'tell everybody')
    return inLanguage(await actOnOutage(ports, facts, { by: account, act }), language);
  const certain = await withWorkload(ports, facts, (known) => decided(known, { by, act }, now));
  const outcome = decided(certain, { by, act }, now);
  if (typeof outcome === 'string') return { done: false, sentence: phraseIn(language, outcome) };
  // Nobody tries a click again when it dies after moving the alert: a look a minute later finishes it.
  if (outcome.actions.some((action) => action.do === 'change alert'))
    await ports.queue.lookAtTickets([{ ticket: id, cause: 'after a click' }], now + MINUTE_MS);
  const refused = await perform(ports, id, outcome.actions);
  if (refused === 'overtaken') return { done: false, sentence: sayInPanel(by.language, 'faster') };
  await endOutage(ports, facts, outcome.actions);
  return {
    done: true,
    sentence: [
      saidIn(outcome.said, by.language, phraseIn(language, outcome.sentence)),
      ...refused.map((one) => sayInPanel(by.language, 'couldNotSet', one)),
    ].join(' '),
  };
};

const inLanguage = ({ done, sentence }: TicketActResult, language: string): TicketActResult => ({
  done,
  sentence: phraseIn(language, sentence),
});

/** What the click comes to, or why it comes to nothing. */
const decided = (facts: DecisionFacts, { by, act }: OwnClick, now: number): Decision | string => {
  switch (act.action) {
    case 'accept':
      return accepted(facts, by, now);
    case 'decline':
      return declined(facts, { by, reason: act.reason }, now);
    case 'not serious':
    case 'serious':
      return saySerious(
        facts,
        { decided: act.action, by: by.account, ...(act.reason === undefined ? {} : { reason: act.reason }) },
        now,
      );
    case 'apply proposal':
      if (act.assignee !== undefined && act.assignee !== facts.ticket.assignee)
        return sayInPanel(by.language, 'assignedMeanwhile');
      return applyProposal(facts, act.proposal, now) ?? sayInPanel(by.language, 'staleProposal');
    case 'undo':
      return undoMove(facts, now) ?? sayInPanel(by.language, 'nothingToUndo');
    case 'take over':
      return takeOver(facts, by.account, now);
    case 'not caused by maintenance':
      return sayNotMaintenance(
        facts,
        { by: by.account, ...(act.reason === undefined ? {} : { reason: act.reason }) },
        now,
      );
    default:
      return decideForm(facts, { by, act }, now);
  }
};

const accepted = (facts: DecisionFacts, by: Viewer, now: number): Decision | string => {
  if (facts.alert === null) return sayInPanel(by.language, 'noAlertToAccept');
  const situation = situationOf(clicked(facts), now);
  const plan = planAccepted(situation, { alert: facts.alert, by: by.account });
  if (plan === null)
    return (
      advance(facts.alert, { kind: 'accepted', by: by.account }, now).ignored ??
      sayInPanel(by.language, 'nothingToAccept')
    );
  return { ...carryOut(situation, plan), ...saying((language) => sayInPanel(language, 'accepted')) };
};

const declined = (
  facts: DecisionFacts,
  { by, reason }: { readonly by: Viewer; readonly reason: string },
  now: number,
): Decision | string => {
  if (facts.alert === null) return sayInPanel(by.language, 'noAlertToDecline');
  const move = advance(facts.alert, { kind: 'declined', by: by.account, reason }, now);
  if (move.ignored !== undefined) return move.ignored;
  const noted = facts.alert.status === 'accepted' ? 'declinedHandover' : 'declined';
  return { actions: move.actions, state: facts.state, ...saying((language) => sayInPanel(language, noted)) };
};

const saying = (write: (language: string) => string): Pick<Decision, 'sentence' | 'said'> => ({
  sentence: write('en'),
  said: sayInAll(write),
});
