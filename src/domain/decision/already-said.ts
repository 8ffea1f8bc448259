import { MINUTE_MS, type Instant } from '../instant';
import type { Ticket } from '../ticket';

/** The vendor's clock and the app's may differ by this much. */
const CLOCKS_DIFFER_MS = MINUTE_MS;

/** Blanks and line breaks come back changed from a document. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Whether an app has written this text on the ticket; a note may have had more added to its end.
 * @param since instant of the decision that says it: the same words said earlier were about something else.
 */
export const alreadySaid = (ticket: Ticket, text: string, since: Instant = Number.NEGATIVE_INFINITY): boolean =>
  ticket.comments.some(
    ({ authorKind, at, text: said }) =>
      authorKind === 'app' && at >= since - CLOCKS_DIFFER_MS && plain(said).includes(plain(text)),
  );
