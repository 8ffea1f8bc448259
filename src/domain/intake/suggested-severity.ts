import type { SeverityGrid } from '../rules/rules';
import type { Severity, Ticket } from '../ticket';
import { reportedImpact } from './reported-impact';
import { severityOf } from './severity-of';

/**
 * The severity that the grid suggests for a ticket whose impact is reported; it is set by people, on clarified
 * defects only (R3). Undefined where one is set already, or the impact is not known.
 */
export const suggestedSeverity = (ticket: Ticket, grid: SeverityGrid): Severity | undefined => {
  const impact = reportedImpact(ticket.answers);
  if (impact === undefined || impact === 'data breach' || severityOf(ticket) !== undefined) return undefined;
  return grid.cells[impact][ticket.answers.urgency ?? 'medium'];
};
