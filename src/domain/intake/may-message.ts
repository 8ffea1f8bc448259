import type { Instant } from '../instant';
import type { Comment, Ticket } from '../ticket';
import { isRobot } from './is-robot';

export interface MessageFacts {
  readonly ticket: Pick<Ticket, 'summary' | 'description' | 'createdAt' | 'comments'>;
  /** The closed span of now (R4); null while the desk is open. */
  readonly closedSpan: { readonly start: Instant; readonly end: Instant | null } | null;
  /** `TicketState.toldUntil`: the end of the closed span in which the customer has had the one message. */
  readonly toldUntil?: Instant;
}

export type MayMessage =
  | { readonly may: true }
  | { readonly may: false; readonly because: 'told already' | 'it would answer a robot' | 'a person has answered' };

/**
 * May the app write to the customer now (R10)? At most once per ticket and closed span, never in answer to a robot,
 * never to one whose last word a person has answered, or who got a person's answer in this closed span.
 */
export const mayMessage = ({ ticket, closedSpan, toldUntil }: MessageFacts, now: Instant): MayMessage => {
  if (toldUntil !== undefined && now < toldUntil) return { may: false, because: 'told already' };
  const last = lastWord(ticket.comments);
  const byRobot =
    last === undefined ? isRobot({ subject: ticket.summary, text: ticket.description }) : speaksAsRobot(last);
  if (byRobot) return { may: false, because: 'it would answer a robot' };
  const since = Math.min(last?.at ?? ticket.createdAt, closedSpan?.start ?? Number.POSITIVE_INFINITY);
  const answered = ticket.comments.some((comment) => isAnswer(comment) && comment.at >= since);
  return answered ? { may: false, because: 'a person has answered' } : { may: true };
};

const lastWord = (comments: readonly Comment[]): Comment | undefined =>
  comments
    .filter(({ authorKind }) => authorKind === 'customer' || authorKind === 'robot')
    .reduce<Comment | undefined>(
      (latest, comment) => (latest === undefined || comment.at >= latest.at ? comment : latest),
      undefined,
    );

const speaksAsRobot = (comment: Comment): boolean => comment.authorKind === 'robot' || isRobot({ text: comment.text });

const isAnswer = ({ authorKind, visibleToCustomer, text }: Comment): boolean =>
  authorKind === 'staff' && visibleToCustomer && !isRobot({ text });
