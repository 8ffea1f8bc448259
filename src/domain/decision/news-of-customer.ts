import { DEFAULT_LEXICON } from '../intake/lexicon/default-lexicon';
import { readComment } from '../intake/read-comment';
import type { Seriousness } from '../intake/seriousness';
import { severityOf } from '../intake/severity-of';
import type { Comment, Ticket } from '../ticket';
import type { TicketState } from '../ticket-state';

/** The newest comment of the customer that says how things stand; null when none does, or a person has answered it. */
const newestNews = (ticket: Ticket): Comment | null => {
  const spoken = ticket.comments.filter((comment) => readComment(comment, DEFAULT_LEXICON) !== null).at(-1);
  if (spoken === undefined || spoken.authorKind !== 'customer') return null;
  const answered = ticket.comments.some(
    ({ authorKind, visibleToCustomer, at }) => authorKind === 'staff' && visibleToCustomer && at >= spoken.at,
  );
  return answered ? null : spoken;
};

/**
 * Comments are read for *it got worse* too (R3): words of the customer that nobody has answered make it unknown
 * again whether the ticket is serious. They only suggest; what is known to be serious stays serious.
 */
export const withNews = (ticket: Ticket, seriousness: Seriousness): Seriousness => {
  if (seriousness.serious === true || seriousness.because === 'a person said so') return seriousness;
  const comment = newestNews(ticket);
  const news = comment === null ? null : readComment(comment, DEFAULT_LEXICON);
  if (news === null || news.says !== 'got worse') return seriousness;
  return {
    serious: 'unknown',
    because: 'no answers',
    suggestion: { about: 'outage', words: news.words, testSystem: false },
  };
};

/** Whether the customer has said that it got worse since the app last looked. */
export const gotWorseSince = (ticket: Ticket, seenAt: number): boolean => {
  const comment = newestNews(ticket);
  return comment !== null && comment.at > seenAt && readComment(comment, DEFAULT_LEXICON)?.says === 'got worse';
};

/** Whether P1 or P2 was set, or the customer said that it got worse, after somebody said *not serious*. */
export const graverSince = (ticket: Ticket, { set, saidAt }: Pick<TicketState, 'set' | 'saidAt'>): boolean => {
  const severity = severityOf(ticket);
  const raised = (severity === 'P1' || severity === 'P2') && severity !== set.severity;
  return raised || (saidAt !== undefined && gotWorseSince(ticket, saidAt));
};
