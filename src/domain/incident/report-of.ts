import type { Situation } from '../decision/situation';
import type { OutageReport } from './outage';

/** The ticket as one report of an outage. */
export const reportOf = ({ facts, found, language, now }: Situation): OutageReport => {
  const [organisation] = facts.ticket.organisations;
  return {
    ticket: facts.ticket.id,
    key: facts.ticket.key,
    organisation: found.customer?.organisation ?? organisation?.id ?? null,
    customer: found.customer?.name ?? organisation?.name ?? facts.ticket.key,
    language,
    at: now,
  };
};
