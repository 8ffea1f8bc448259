import React, { useState } from 'react';
import { call } from '../world/call';
import { useDoing } from '../world/use-doing';

/** Writes under a ticket: to the customer, or for colleagues only. */
export const CommentForm = ({ account, issueKey }: { readonly account: string; readonly issueKey: string }) => {
  const [text, setText] = useState('');
  const { busy, error, run } = useDoing();
  const nothing = busy || text.trim() === '';
  const write = (isPublic: boolean) =>
    run(async () => {
      await call(`/api/as/${account}/ticket/${issueKey}/comment`, { text, public: isPublic });
      setText('');
    });
  return (
    <form className="comment-form" onSubmit={(event) => event.preventDefault()}>
      <textarea
        aria-label="Comment"
        placeholder="Write to the customer or to your colleagues"
        rows={3}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="buttons">
        <button type="button" className="button button-primary" disabled={nothing} onClick={() => void write(true)}>
          Reply to customer
        </button>
        <button type="button" className="button" disabled={nothing} onClick={() => void write(false)}>
          Add internal note
        </button>
      </div>
      {error === null ? null : <p role="alert">{error}</p>}
    </form>
  );
};
