import type { Ticket } from '../ticket';
import type { TicketState } from '../ticket-state';

/** Whether the last automatic move still stands: once a person has assigned somebody, undoing it would undo that person. */
export const mayUndo = ({ assignee, assignedBy }: Ticket, state: TicketState | null): boolean => {
  if (state?.before === undefined) return false;
  const movedByHand = assignedBy !== undefined && !assignedBy.byApp && assignee !== state.set.assignee;
  return !movedByHand;
};
