import type { TicketAct, TicketView } from '../contract/ticket-context';
import { alertedPeople } from '../domain/alerts/alerted-people';
import { isRunning } from '../domain/alerts/is-running';
import type { DecisionFacts } from '../domain/decision/decision';
import { mayUndo } from '../domain/decision/may-undo';
import type { AccountId } from '../domain/ticket';

interface Button {
  readonly label: string;
  readonly act: TicketAct;
}

/** What this person can do now: the one next step first, the rest behind it. In Watch there is nothing to click. */
export const offersFor = (facts: DecisionFacts, viewer: AccountId): Pick<TicketView, 'next' | 'more'> => {
  if (facts.project.mode === 'watch' || facts.rules.stopActing) return { more: [] };
  const buttons = [...alertButtons(facts, viewer), ...proposalButtons(facts), ...ticketButtons(facts, viewer)];
  const [first, ...rest] = buttons;
  const urgent = first?.act.action === 'accept' || first?.act.action === 'apply proposal';
  return urgent ? { next: first, more: rest } : { more: buttons };
};

const alertButtons = ({ alert, state }: DecisionFacts, viewer: AccountId): readonly Button[] => {
  const running = alert !== null && isRunning(alert);
  const alerted = alert !== null && alertedPeople(alert).includes(viewer);
  const asked =
    alert?.status === 'accepted' && alert.acceptedBy !== viewer && alert.handover?.asked.includes(viewer) === true;
  return [
    ...((running && alerted) || asked
      ? [{ label: asked ? 'Take the incident over' : 'Accept', act: { action: 'accept' } as const }]
      : []),
    ...(running && alerted
      ? [{ label: 'I cannot', act: { action: 'decline', reason: 'declined in the panel' } as const }]
      : []),
    ...(state?.stage === 'maintenance'
      ? [{ label: 'Not caused by maintenance', act: { action: 'not caused by maintenance' } as const }]
      : []),
    ...(running || state?.serious === true || state?.stage === 'asking'
      ? [{ label: 'Not serious', act: { action: 'not serious' } as const }]
      : []),
    ...(!running && state?.serious !== true ? [{ label: 'Serious', act: { action: 'serious' } as const }] : []),
  ];
};

const proposalButtons = ({ state, ticket }: DecisionFacts): readonly Button[] =>
  (state?.proposals ?? []).map(({ id, sentence }) => ({
    label: sentence,
    act: { action: 'apply proposal', proposal: id, assignee: ticket.assignee } as const,
  }));

const ticketButtons = ({ state, ticket }: DecisionFacts, viewer: AccountId): readonly Button[] => [
  ...(mayUndo(ticket, state) ? [{ label: 'Undo', act: { action: 'undo' } as const }] : []),
  ...(ticket.assignee === viewer ? [] : [{ label: 'Take over', act: { action: 'take over' } as const }]),
];
