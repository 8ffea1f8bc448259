import React from 'react';
import type { ShownComment, ShownTicket } from '../../wire/shown-ticket';
import { momentIn } from '../world/wall-clock';
import { useWorld } from '../world/world-context';

const One = ({ comment }: { readonly comment: ShownComment }) => {
  const { zone, now } = useWorld();
  return (
    <li className={comment.public ? 'said' : 'said internal'}>
      <p className="said-by">
        {comment.name} <time>{momentIn(zone, comment.at, now)}</time>
        <span className="said-kind">{comment.public ? 'reply to customer' : 'internal note'}</span>
      </p>
      <p className="said-text">{comment.text}</p>
    </li>
  );
};

/** What was said under a ticket, the newest first; internal notes look different from replies. */
export const Comments = ({ ticket }: { readonly account: string; readonly ticket: ShownTicket }) => (
  <section className="comments" aria-label="Comments">
    <h4>Comments</h4>
    <ol className="talk">
      {[...ticket.comments].reverse().map((comment) => (
        <One key={comment.id} comment={comment} />
      ))}
    </ol>
  </section>
);
