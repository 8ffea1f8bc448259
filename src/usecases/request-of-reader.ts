import type { AccountId, TicketId } from '../domain/ticket';
import type { Organisations } from '../ports/organisations';
import type { Requests } from '../ports/requests';

export interface ReaderPorts {
  readonly requests: Requests;
  readonly organisations: Organisations;
}

/**
 * The ticket behind a request, for somebody who may read it in the portal: its reporter, a participant, or a member
 * of an organisation it is shared with. Null for everybody else, and when there is none.
 */
export const requestOfReader = async (
  { requests, organisations }: ReaderPorts,
  key: string,
  account: AccountId,
): Promise<TicketId | null> => {
  const audience = await requests.audienceOf(key);
  if (audience === null) return null;
  if (audience.reporter === account || audience.participants.includes(account)) return audience.ticket;
  if (audience.organisations.length === 0) return null;
  const own = await organisations.of(account);
  return audience.organisations.some((id) => own.includes(id)) ? audience.ticket : null;
};
