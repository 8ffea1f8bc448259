import { confirmRing } from '../../domain/telling/test-ring';
import type { AccountId, TicketId } from '../../domain/ticket';
import type { Ports } from '../ports';

interface Confirmation {
  readonly by: AccountId;
  /** The ticket on whose panel it was pressed; absent = whichever waits for this person. */
  readonly ticket?: TicketId;
}

/** A person says that their phone rang. @throws InvalidInput when no ring waits for this person. */
export const confirmTestRing = async (
  { routes, clock }: Pick<Ports, 'routes' | 'clock'>,
  { by, ticket }: Confirmation,
): Promise<{ readonly done: true; readonly sentence: string }> => {
  const asked = { person: by, ...(ticket === undefined ? {} : { ticketId: ticket }) };
  await routes.saveRings(confirmRing(await routes.rings(), asked, clock.now()));
  return { done: true, sentence: 'Thank you. On-call alerts reach you this way.' };
};
