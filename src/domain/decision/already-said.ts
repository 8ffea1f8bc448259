import type { Ticket } from '../ticket';

/** Blanks and line breaks come back changed from a document. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether an app has written this text on the ticket; a note may have had more added to its end. */
export const alreadySaid = (ticket: Ticket, text: string): boolean =>
  ticket.comments.some((comment) => comment.authorKind === 'app' && plain(comment.text).includes(plain(text)));
