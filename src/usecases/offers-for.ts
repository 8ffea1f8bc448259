import type { TicketButton, TicketView } from '../contract/ticket-context';
import { alertedPeople } from '../domain/alerts/alerted-people';
import { isRunning } from '../domain/alerts/is-running';
import { WHOLE_PLAN } from '../domain/decision/carry-out';
import type { DecisionFacts } from '../domain/decision/decision';
import { mayUndo } from '../domain/decision/may-undo';
import type { Rules } from '../domain/rules/rules';
import { phraseIn } from '../domain/texts/panel/phrase-in';
import { sayInPanel } from '../domain/texts/panel/say-in-panel';
import { saidIn } from '../domain/texts/said';
import { say } from '../domain/texts/say';
import type { AccountId } from '../domain/ticket';
import type { Viewer } from './viewer';

/** What this person can do now: the one next step first, the rest behind it. In Watch there is nothing to click. */
export const offersFor = (
  facts: DecisionFacts,
  { account, language }: Viewer,
  outage?: TicketView['outage'],
): Pick<TicketView, 'next' | 'more'> => {
  if (facts.project.mode === 'watch' || facts.rules.stopActing) return { more: [] };
  const buttons = [
    ...alertButtons(facts, { account, language }),
    ...outageButtons(facts, outage, language),
    ...proposalButtons(facts, language),
    ...ticketButtons(facts, { account, language }),
  ];
  const [first, ...rest] = buttons;
  const urgent = first?.act.action === 'accept' || first?.act.action === 'apply proposal';
  return urgent ? { next: first, more: rest } : { more: buttons };
};

const alertButtons = ({ alert, state }: DecisionFacts, { account, language }: Viewer): readonly TicketButton[] => {
  const running = alert !== null && isRunning(alert);
  const alerted = alert !== null && alertedPeople(alert).includes(account);
  const asked = isAskedToTakeOver(alert, account);
  const button = (
    key: 'decline' | 'notMaintenance' | 'notSerious' | 'serious',
    act: TicketButton['act'],
  ): TicketButton => ({
    label: sayInPanel(language, key),
    act,
  });
  return [
    ...((running && alerted) || asked
      ? [{ label: sayInPanel(language, asked ? 'takeIncidentOver' : 'accept'), act: { action: 'accept' } as const }]
      : []),
    ...((running && alerted) || asked
      ? [button('decline', { action: 'decline', reason: 'declined in the panel' })]
      : []),
    ...(state?.stage === 'maintenance' ? [button('notMaintenance', { action: 'not caused by maintenance' })] : []),
    ...(running || state?.serious === true || state?.stage === 'asking'
      ? [button('notSerious', { action: 'not serious' })]
      : []),
    ...(!running && state?.serious !== true ? [button('serious', { action: 'serious' })] : []),
  ];
};

/** Yes or no to *same outage?*; whoever joined by mistake gets out again. Never on the main incident itself. */
const outageButtons = (
  { state, alert, ticket }: DecisionFacts,
  outage: TicketView['outage'],
  language: string,
): readonly TicketButton[] => {
  if (outage === undefined || state === null || alert === null) return [];
  const apart: TicketButton = { label: sayInPanel(language, 'notSameOutage'), act: { action: 'not the same outage' } };
  return [
    ...(outage.confirmed
      ? []
      : [{ label: phraseIn(language, outage.question), act: { action: 'same outage' } as const }]),
    ...(ticket.key === outage.main ? [] : [apart]),
  ];
};

const isAskedToTakeOver = (alert: DecisionFacts['alert'], account: AccountId): boolean =>
  alert?.status === 'accepted' && alert.acceptedBy !== account && alert.handover?.asked.includes(account) === true;

const proposalButtons = ({ state, rules, ticket }: DecisionFacts, language: string): readonly TicketButton[] =>
  (state?.proposals ?? []).map(({ id, sentence, said }) => ({
    label: id === WHOLE_PLAN ? sayInPanel(language, 'doAsProposed') : forwardLabel(rules, id, language),
    hint: saidIn(said, language, sentence),
    act: { action: 'apply proposal', proposal: id, assignee: ticket.assignee } as const,
  }));

/** Names where the row sends the ticket. */
const forwardLabel = ({ forwarding, teams }: Rules, id: string, language: string): string => {
  const to = forwarding.find((row) => row.id === id)?.then.team;
  if (to === undefined) return sayInPanel(language, 'doAsProposed');
  const team =
    to === 'project-team'
      ? say(language, 'projectTeam')
      : to === 'lead'
        ? say(language, 'consultingLead')
        : (teams.find((one) => one.id === to)?.name ?? to);
  return sayInPanel(language, 'forwardTo', { team });
};

const ticketButtons = ({ state, ticket }: DecisionFacts, { account, language }: Viewer): readonly TicketButton[] => [
  ...(state?.stage === 'waiting'
    ? [{ label: sayInPanel(language, 'release'), act: { action: 'release' } as const }]
    : []),
  ...(mayUndo(ticket, state) ? [{ label: sayInPanel(language, 'undo'), act: { action: 'undo' } as const }] : []),
  ...(ticket.assignee === account
    ? []
    : [{ label: sayInPanel(language, 'takeOver'), act: { action: 'take over' } as const }]),
];
