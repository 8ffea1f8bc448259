import type { PortalView } from '../contract/portal';
import { situationOf, type Situation } from '../domain/decision/situation';
import { sayInPortal } from '../domain/texts/portal/say-in-portal';
import { spokenLanguage } from '../domain/texts/spoken-language';
import type { TicketId } from '../domain/ticket';
import { loadFacts } from './load-facts';
import { portalDesk } from './portal-desk';
import { portalSerious } from './portal-serious';
import { requestStages } from './request-stages';
import type { TicketPorts } from './ticket-ports';
import { worseForm } from './worse-form';

/**
 * A ticket as its customer sees it in the portal. The caller has checked that the person may read it. It is made
 * anew from what customers may know; nothing of the ticket's own view for staff is passed on.
 */
export const lookAtRequest = async (ports: TicketPorts, id: TicketId, locale: string): Promise<PortalView | null> => {
  const facts = await loadFacts(ports, id);
  if (facts === null) return null;
  const situation = situationOf(facts, ports.clock.now());
  const language = spokenLanguage(locale);
  const clock = { zone: situation.zone, language };
  const { desk } = situation;
  return {
    language,
    zone: situation.zone,
    desk: portalDesk(desk, clock),
    sentence: sentenceOf(situation, language),
    stages: requestStages(situation, clock),
    ...worseForm(facts, language),
    serious: portalSerious(facts.rules, { language, deskOpen: desk.open && !desk.doubtful }),
  };
};

const sentenceOf = ({ facts, desk }: Situation, language: string): string => {
  const { ticket, state, alert } = facts;
  if (ticket.statusCategory === 'done') return sayInPortal(language, 'says solved');
  if (state === null) return sayInPortal(language, 'says received');
  if (alert?.status === 'accepted') return sayInPortal(language, 'says accepted');
  if (alert !== null && alert.status !== 'called off' && alert.status !== 'resolved')
    return sayInPortal(language, 'says alerted');
  switch (state.stage) {
    case 'waiting':
      return sayInPortal(language, 'says waiting', { place: desk.desk.name });
    case 'asking':
      return sayInPortal(language, 'says asking');
    case 'working':
    case 'maintenance':
    case 'accepted':
      return sayInPortal(language, 'says working');
    case 'alerting':
    case 'done':
      return sayInPortal(language, 'says received');
    default:
      return state.stage satisfies never;
  }
};
