import React, { useState } from 'react';
import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { call } from '../world/call';
import { useDoing } from '../world/use-doing';

/** Writes under a ticket: to the customer, or for colleagues only. */
export const CommentForm = ({ account, issueKey }: { readonly account: string; readonly issueKey: string }) => {
  const [text, setText] = useState('');
  const { busy, error, run } = useDoing();
  const write = (isPublic: boolean) =>
    run(async () => {
      await call(`/api/as/${account}/ticket/${issueKey}/comment`, { text, public: isPublic });
      setText('');
    });
  return (
    <form className="comment-form" onSubmit={(event) => event.preventDefault()}>
      <TextArea
        aria-label="Comment"
        placeholder="Write to the customer or to your colleagues"
        minimumRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="forge-buttons">
        <Button appearance="primary" isDisabled={busy || text.trim() === ''} onClick={() => void write(true)}>
          Reply to customer
        </Button>
        <Button isDisabled={busy || text.trim() === ''} onClick={() => void write(false)}>
          Add internal note
        </Button>
      </div>
      {error === null ? null : <p role="alert">{error}</p>}
    </form>
  );
};
