import type { Ticket } from '../ticket';
import type { TicketState } from '../ticket-state';

/**
 * Whether a person, and not the app or another app, made the present assignment (R3: a person's change
 * wins). An assignee without history was there from the start (a project's default assignee): nobody decided that.
 */
export const assignedByPerson = (ticket: Ticket, state: TicketState | null): boolean => {
  if (state?.respected.includes('assignee') === true) return true;
  if (ticket.assignedBy === undefined || ticket.assignedBy.byApp) return false;
  return ticket.assignee !== (state?.set.assignee ?? null) || ticket.assignee === ticket.assignedBy.account;
};
