import React, { useState } from 'react';
import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import Textfield from '@atlaskit/textfield';
import { call } from '../world/call';
import { useAsked } from '../world/use-asked';
import { useDoing } from '../world/use-doing';
import type { PortalComments, PortalRequest } from './portal-request';
import { shownValue } from './shown-value';

interface RequestViewProps {
  readonly account: string;
  readonly requestKey: string;
}

const Answer = ({ account, requestKey }: RequestViewProps) => {
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
      <Textfield
        aria-label="Your answer"
        placeholder="Write an answer"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" isDisabled={busy || text.trim() === ''}>
        Send
      </Button>
      {error === null ? null : <p role="alert">{error}</p>}
    </form>
  );
};

/** A request as its customer sees it in the portal, by Jira's own portal calls. */
export const RequestView = ({ account, requestKey }: RequestViewProps) => {
  const path = `/api/as/${account}/rest/servicedeskapi/request/${requestKey}`;
  const request = useAsked<PortalRequest>(path);
  const comments = useAsked<PortalComments>(`${path}/comment`);
  if (request.error !== null) return <p role="alert">{request.error}</p>;
  if (request.value === null) return null;
  const { summary, currentStatus, requestFieldValues, reporter, createdDate } = request.value;
  const answers = requestFieldValues.filter(({ fieldId, value }) => fieldId !== 'summary' && shownValue(value) !== '');
  return (
    <article className="request">
      <p className="request-key">{requestKey}</p>
      <h3>{summary}</h3>
      <Lozenge appearance={currentStatus.statusCategory === 'DONE' ? 'success' : 'inprogress'}>
        {currentStatus.status}
      </Lozenge>
      <dl className="answers">
        {answers.map(({ fieldId, label, value }) => (
          <React.Fragment key={fieldId}>
            <dt>{label}</dt>
            <dd>{shownValue(value)}</dd>
          </React.Fragment>
        ))}
      </dl>
      <ol className="talk" aria-label="Answers">
        <li className="talk-meta">
          {reporter.displayName} raised this on {createdDate.friendly}
        </li>
        {(comments.value?.values ?? []).map(({ id, body, author, created }) => (
          <li key={id} className={author.accountId === account ? 'said own' : 'said'}>
            <p className="said-by">
              {author.displayName} <time>{created.friendly}</time>
            </p>
            <p className="said-text">{body}</p>
          </li>
        ))}
      </ol>
      <Answer account={account} requestKey={requestKey} />
    </article>
  );
};
