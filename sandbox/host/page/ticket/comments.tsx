import React from 'react';
import type { ShownComment, ShownTicket } from '../../wire/shown-ticket';
import { PartTitle } from '../parts/headings';
import { momentIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';
import { CommentForm } from './comment-form';

const One = ({ comment }: { readonly comment: ShownComment }) => {
  const { zone, now } = useWorld();
  return (
    <li className={`said said-${comment.kind} ${comment.public ? '' : 'internal'}`}>
      <p className="said-by">
        {comment.name} <time>{momentIn(zone, comment.at, now)}</time>
        <span className="said-kind">
          {!comment.public ? 'internal note' : comment.kind === 'customer' ? 'customer' : 'reply to customer'}
        </span>
      </p>
      <p className="said-text">{comment.text}</p>
    </li>
  );
};

interface CommentsProps {
  readonly account: string;
  readonly ticket: ShownTicket;
  readonly canWrite: boolean;
}

/** What was said under a ticket, the newest first; internal notes look different from replies. */
export const Comments = ({ account, ticket, canWrite }: CommentsProps) => (
  <section className="comments" aria-label="Comments">
    <PartTitle>Comments</PartTitle>
    {canWrite ? <CommentForm account={account} issueKey={ticket.key} /> : null}
    <ol className="talk">
      {[...ticket.comments].reverse().map((comment) => (
        <One key={comment.id} comment={comment} />
      ))}
    </ol>
  </section>
);
