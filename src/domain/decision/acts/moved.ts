import type { KeptMove, KeptOnTicket, Place } from '../../kept-on-ticket';
import type { Instant } from '../../instant';
import type { AccountId } from '../../ticket';
import type { TicketState } from '../../ticket-state';
import type { AtHand } from './at-hand';

const MOVES_KEPT = 10;
const REASON_CHARACTERS = 500;

interface Move {
  readonly by: AccountId;
  readonly at: Instant;
  readonly to: Place;
  readonly because: string;
  readonly back?: true;
}

/** The moves of a ticket with one more at their end (R6: the reason is kept, bounces are counted). */
export const moved = ({ situation, state }: AtHand, { by, at, to, because, back }: Move): KeptOnTicket => {
  const from = { team: state.team, assignee: situation.facts.ticket.assignee };
  const move: KeptMove = {
    at,
    by,
    from,
    to,
    because: because.slice(0, REASON_CHARACTERS),
    ...(back === undefined ? {} : { back }),
  };
  return {
    moves: [...(state.moves ?? []), move].slice(-MOVES_KEPT),
    ...(back === undefined ? {} : { bounces: (state.bounces ?? 0) + 1 }),
  };
};

/** The move that brought the ticket where it is now; undefined when the table did. */
export const broughtBy = (state: TicketState): KeptMove | undefined => {
  const last = state.moves?.at(-1);
  return last?.to.team === state.team ? last : undefined;
};
