import { isRobot } from '../intake/is-robot';
import type { AccountId, Ticket } from '../ticket';
import type { Alert } from './alert';
import { isAcceptance, type TicketDeed } from './is-acceptance';

/** Who has accepted by what they did on the ticket or elsewhere (R5), the earliest deed first; null = nobody has. */
export const acceptanceOnTicket = (
  ticket: Ticket,
  alert: Alert,
  elsewhere: readonly TicketDeed[] = [],
): AccountId | null =>
  [...deedsOn(ticket), ...elsewhere]
    .toSorted((a, b) => a.at - b.at)
    .find((deed) => isAcceptance(alert, deed) && deed.by !== alert.acceptedBy)?.by ?? null;

const deedsOn = ({ assignee, assignedBy, comments, workedBy }: Ticket): readonly TicketDeed[] => [
  ...(workedBy === undefined
    ? []
    : [{ by: workedBy.account, byKind: 'staff' as const, at: workedBy.at, what: { kind: 'worked' as const } }]),
  ...(assignedBy === undefined
    ? []
    : [
        {
          by: assignedBy.account,
          byKind: assignedBy.byApp ? ('app' as const) : ('staff' as const),
          at: assignedBy.at,
          what: { kind: 'assigned' as const, to: assignee },
        },
      ]),
  ...comments.map(({ author, authorKind, at, text, visibleToCustomer }) => ({
    by: author,
    // An out-of-office reply is nobody's answer.
    byKind: isRobot({ subject: text, text }) ? ('robot' as const) : authorKind,
    at,
    what: { kind: 'commented' as const, visibleToCustomer },
  })),
];
