import type { TicketView } from '../contract/ticket-context';
import { alertedPeople } from '../domain/alerts/alerted-people';
import { isRunning } from '../domain/alerts/is-running';
import type { DecisionFacts } from '../domain/decision/decision';
import { situationOf } from '../domain/decision/situation';
import { phraseIn } from '../domain/texts/panel/phrase-in';
import { sayInPanel } from '../domain/texts/panel/say-in-panel';
import { saidIn } from '../domain/texts/said';
import { tellingRules } from '../domain/telling/telling-rules';
import { tellingWarnings } from '../domain/telling/telling-warnings';
import { pendingRing } from '../domain/telling/test-ring';
import type { TicketId } from '../domain/ticket';
import { alertView } from './alert-view';
import { clocksOf } from './clocks-of';
import { formsFor } from './forms-for';
import { loadFacts } from './load-facts';
import { outageView } from './outage/outage-view';
import type { Ports } from './ports';
import { offersFor } from './offers-for';
import { shownFacts } from './shown-facts';
import { statusOf } from './status-of';
import type { TicketPorts } from './ticket-ports';
import { traceSections } from './trace-sections';
import type { Viewer } from './viewer';

/** What an agent sees of one ticket, in their language. In Watch it is decided on looking, and nothing is written. */
export const explainTicket = async (
  ports: TicketPorts & Pick<Ports, 'routes'>,
  id: TicketId,
  viewer: Viewer,
): Promise<TicketView | null> => {
  const facts = await loadFacts(ports, id);
  if (facts === null) return null;
  const now = ports.clock.now();
  const [health, rings] = [await ports.routes.health(), await ports.routes.rings()];
  const shown = shownFacts(facts, now);
  const situation = situationOf(shown, now);
  const { rules, project, state, alert } = shown;
  const { language } = viewer;
  const outage = await outageView(ports, shown);
  const forms = formsFor(situation, viewer);
  return {
    mode: rules.stopActing ? 'watch' : project.mode,
    sentence: state === null ? sayInPanel(language, 'leftAlone') : saidIn(state.said, language, state.because),
    status: statusOf(shown, language),
    ...withRing(
      offersFor(shown, viewer, outage),
      pendingRing(rings, { person: viewer.account, ticketId: id }) === undefined
        ? null
        : { label: sayInPanel(language, 'myPhoneRang'), act: { action: 'confirm ring' } },
    ),
    ...(outage === undefined ? {} : { outage: { ...outage, question: phraseIn(language, outage.question) } }),
    clocks: clocksOf(situation, language),
    ...(alert === null
      ? {}
      : { alert: alertView(alert, rules, { zone: situation.desk.calendar.calendar.zone, language }) }),
    warnings: [
      ...warningsOf(shown, language),
      ...(assignedBeforeAccepting(shown, viewer) ? [sayInPanel(language, 'assignedAlready')] : []),
      ...(alert?.dueAt === undefined
        ? []
        : tellingWarnings({
            telling: tellingRules(rules),
            health,
            rings,
            zone: situation.desk.calendar.calendar.zone,
            language,
          })),
    ],
    ...(forms === undefined ? {} : { forms }),
    trace: state === null ? [] : traceSections(state.trace, situation, language),
  };
};

const warningsOf = ({ damaged, rules, alert, state }: DecisionFacts, language: string): readonly string[] => [
  ...(state?.refused ?? []).map((refused) => sayInPanel(language, 'refused', refused)),
  ...(damaged === undefined ? [] : [damaged]),
  ...(rules.stopActing ? [sayInPanel(language, 'stopped')] : []),
  ...(alert?.status === 'nobody left' ? [sayInPanel(language, 'nobodyAccepted')] : []),
];

/** Route C assigns whom it tells: that person cannot accept by assigning themselves, and must be told so. */
const assignedBeforeAccepting = ({ alert, ticket }: DecisionFacts, { account }: Viewer): boolean =>
  alert !== null && isRunning(alert) && ticket.assignee === account && alertedPeople(alert).includes(account);

type Offers = Pick<TicketView, 'next' | 'more'>;

/** Who was rung on trial on this ticket is asked first: nothing else is needed of them here. */
const withRing = (offers: Offers, ring: Offers['next'] | null): Offers => {
  if (ring == null) return offers;
  const { next, more } = offers;
  return { next: ring, more: next === undefined ? more : [next, ...more] };
};
