import type { KeptOnTicket } from '../kept-on-ticket';
import type { TicketState } from '../ticket-state';
import type { Plan } from './plan';

/** What the ticket goes on remembering, with what this plan adds. */
export const keptAfter = (state: TicketState | null, { keep = {} }: Pick<Plan, 'keep'>): KeptOnTicket => {
  const { notMaintenance, askedMissing, worse, moves, bounces, question } = state ?? {};
  return {
    ...(notMaintenance === undefined ? {} : { notMaintenance }),
    ...(askedMissing === undefined ? {} : { askedMissing }),
    ...(worse === undefined ? {} : { worse }),
    ...(moves === undefined ? {} : { moves }),
    ...(bounces === undefined ? {} : { bounces }),
    ...(question === undefined ? {} : { question }),
    ...keep,
  };
};
