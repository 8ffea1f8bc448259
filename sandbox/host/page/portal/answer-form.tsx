import React, { useState } from 'react';
import { call } from '../world/call';
import { useDoing } from '../world/use-doing';
import type { PortalWords } from './portal-words';

interface AnswerFormProps {
  readonly account: string;
  readonly requestKey: string;
  readonly words: PortalWords;
}

/** The customer answers under their request. */
export const AnswerForm = ({ account, requestKey, words }: AnswerFormProps) => {
  const [text, setText] = useState('');
  const { busy, error, run } = useDoing();
  return (
    <form
      className="answer"
      onSubmit={(event) => {
        event.preventDefault();
        void run(async () => {
          await call(`/api/as/${account}/rest/servicedeskapi/request/${requestKey}/comment`, {
            body: text,
            public: true,
          });
          setText('');
        });
      }}
    >
      <input
        aria-label={words.answer}
        placeholder={words.writeAnswer}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="button" disabled={busy || text.trim() === ''}>
        {words.send}
      </button>
      {error === null ? null : <p role="alert">{error}</p>}
    </form>
  );
};
