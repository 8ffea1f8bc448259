import type { Action } from '../domain/actions';
import type { TicketId } from '../domain/ticket';
import type { NewComment, Refused } from '../ports/tickets';
import { VendorFailed } from '../ports/vendor-failed';
import type { TicketPorts } from './ticket-ports';

interface Said {
  readonly ticket: TicketId;
  readonly actions: readonly Action[];
  /** What Jira refused before: it is said where the agent looks, in the same note. */
  readonly refused: Refused;
}

/** A comment that Jira refused for good, and the text that the ticket owes no longer. */
export interface Unsaid {
  readonly refusal: Refused[number];
  readonly text: string;
}

/**
 * Writes the notes, then the reply. One that is refused for good costs the others nothing; it is not tried again,
 * because an internal note that came out public would come out public each time.
 * @returns what was refused.
 * @throws VendorFailed when it may be tried again.
 */
export const writeComments = async (
  ports: Pick<TicketPorts, 'tickets'>,
  { ticket, actions, refused }: Said,
): Promise<readonly Unsaid[]> => {
  const unsaid: Unsaid[] = [];
  for (const { comment, text, what } of commentsOf(actions, refused)) {
    try {
      await ports.tickets.comment(ticket, comment);
    } catch (error) {
      if (!(error instanceof VendorFailed) || error.retryable) throw error;
      unsaid.push({ refusal: { what, because: error.message }, text });
    }
  }
  return unsaid;
};

interface Wanted {
  readonly comment: NewComment;
  /** As it was decided, without what Jira's refusals added. */
  readonly text: string;
  readonly what: 'the internal note' | 'the message to the customer';
}

const commentsOf = (actions: readonly Action[], refused: Refused): readonly Wanted[] => {
  const notes = actions.filter((action) => action.do === 'note');
  const complaint = refused.map(({ what, because }) => `Meridian could not set ${what}: ${because}`).join('\n');
  const spoken = notes.map(({ text, mention }, index) =>
    note(text, index === 0 && complaint !== '' ? `${text}\n\n${complaint}` : text, mention),
  );
  const alone = notes.length === 0 && complaint !== '' && actions.some((action) => action.do === 'assign');
  const asked = actions.filter((action) => action.do === 'say as the asker');
  const replies = actions.filter((action) => action.do === 'reply');
  return [
    ...spoken,
    ...(alone ? [note(complaint, complaint)] : []),
    ...replies.map(({ text }) => ({
      comment: { text, visibleToCustomer: true },
      text,
      what: 'the message to the customer' as const,
    })),
    ...asked.map(({ text }) => ({
      comment: { text, visibleToCustomer: true, asAsker: true as const },
      text,
      what: 'the message to the customer' as const,
    })),
  ];
};

const note = (text: string, written: string, mention?: readonly string[]): Wanted => ({
  comment: { text: written, visibleToCustomer: false, ...(mention === undefined ? {} : { mention }) },
  text,
  what: 'the internal note',
});
