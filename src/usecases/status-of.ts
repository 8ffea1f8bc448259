import type { TicketView } from '../contract/ticket-context';
import type { DecisionFacts } from '../domain/decision/decision';

/** Lozenge of the collapsed panel. */
export const statusOf = ({ state, alert, project, rules }: DecisionFacts): TicketView['status'] => {
  if (alert?.status === 'nobody left') return { label: 'Nobody has accepted', tone: 'removed' };
  if (alert !== null && (alert.status === 'raised' || alert.status === 'told'))
    return { label: 'On-call alerted', tone: 'moved' };
  if (alert?.status === 'accepted') return { label: 'Accepted', tone: 'success' };
  if (state === null) return { label: 'Nothing to do', tone: 'default' };
  switch (state.stage) {
    case 'waiting':
      return { label: 'Waiting for opening', tone: 'default' };
    case 'asking':
      return { label: 'Asked the customer', tone: 'new' };
    case 'working':
      return state.proposals.length > 0 ? { label: 'Proposal', tone: 'new' } : { label: 'In work', tone: 'inprogress' };
    case 'maintenance':
      return { label: 'Maintenance window', tone: 'inprogress' };
    case 'alerting':
      if (project.mode === 'watch' || rules.stopActing) return { label: 'Would alert on-call', tone: 'moved' };
      return state.proposals.length > 0
        ? { label: 'Proposal', tone: 'new' }
        : { label: 'Nobody is alerted', tone: 'removed' };
    case 'accepted':
      return { label: 'Accepted', tone: 'success' };
    case 'done':
      return { label: 'Nothing to do', tone: 'default' };
    default:
      return state.stage satisfies never;
  }
};
