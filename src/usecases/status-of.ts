import type { TicketView } from '../contract/ticket-context';
import type { DecisionFacts } from '../domain/decision/decision';
import { sayInPanel } from '../domain/texts/panel/say-in-panel';

/** Lozenge of the collapsed panel, in the viewer's language. */
export const statusOf = ({ state, alert, project, rules }: DecisionFacts, language = 'en'): TicketView['status'] => {
  if (alert?.status === 'nobody left')
    return { label: sayInPanel(language, 'status nobody accepted'), tone: 'removed' };
  if (alert !== null && (alert.status === 'raised' || alert.status === 'told'))
    return { label: sayInPanel(language, 'status alerted'), tone: 'moved' };
  if (alert?.status === 'accepted') return { label: sayInPanel(language, 'status accepted'), tone: 'success' };
  if (state === null) return { label: sayInPanel(language, 'status nothing'), tone: 'default' };
  switch (state.stage) {
    case 'waiting':
      return { label: sayInPanel(language, 'status waiting'), tone: 'default' };
    case 'asking':
      return { label: sayInPanel(language, 'status asking'), tone: 'new' };
    case 'working':
      return state.proposals.length > 0
        ? { label: sayInPanel(language, 'status proposal'), tone: 'new' }
        : { label: sayInPanel(language, 'status working'), tone: 'inprogress' };
    case 'maintenance':
      return { label: sayInPanel(language, 'status maintenance'), tone: 'inprogress' };
    case 'alerting':
      if (project.mode === 'watch' || rules.stopActing)
        return { label: sayInPanel(language, 'status would alert'), tone: 'moved' };
      return state.proposals.length > 0
        ? { label: sayInPanel(language, 'status proposal'), tone: 'new' }
        : { label: sayInPanel(language, 'status nobody alerted'), tone: 'removed' };
    case 'accepted':
      return { label: sayInPanel(language, 'status accepted'), tone: 'success' };
    case 'done':
      return { label: sayInPanel(language, 'status nothing'), tone: 'default' };
    default:
      return state.stage satisfies never;
  }
};
