import React from 'react';
import type { SomebodyToBe } from '../../wire/somebody-to-be';
import { PartTitle, Title } from '../parts/headings';
import { Status } from '../parts/status';
import { useAsked } from '../world/use-asked';
import { AnswerForm } from './answer-form';
import type { PortalComments, PortalRequest } from './portal-request';
import { portalTime } from './portal-time';
import { portalWords } from './portal-words';
import { RequestPanels } from './request-panels';
import { shownValue } from './shown-value';

interface RequestViewProps {
  readonly who: SomebodyToBe;
  readonly requestKey: string;
}

/** A request as its customer sees it in the portal, by Jira's own portal calls, with the app's panel beside it. */
export const RequestView = ({ who, requestKey }: RequestViewProps) => {
  const words = portalWords(who.locale);
  const path = `/api/as/${who.account}/rest/servicedeskapi/request/${requestKey}`;
  const request = useAsked<PortalRequest>(path);
  const comments = useAsked<PortalComments>(`${path}/comment`);
  if (request.error !== null)
    return (
      <p role="alert" className="refusal">
        {request.error}
      </p>
    );
  if (request.value === null) return null;
  const { summary, currentStatus, requestFieldValues, reporter, createdDate } = request.value;
  const answers = requestFieldValues.filter(({ fieldId, value }) => fieldId !== 'summary' && shownValue(value) !== '');
  return (
    <article className="request">
      <div className="request-head">
        <p className="request-key">{requestKey}</p>
        <Title>{summary}</Title>
        <Status category={currentStatus.statusCategory}>{currentStatus.status}</Status>
      </div>
      <div className="request-side">
        <RequestPanels account={who.account} request={request.value} />
        <PartTitle>{words.details}</PartTitle>
        <dl className="answers">
          {answers.map(({ fieldId, label, value }) => (
            <React.Fragment key={fieldId}>
              <dt>{label}</dt>
              <dd>{shownValue(value)}</dd>
            </React.Fragment>
          ))}
        </dl>
      </div>
      <div className="request-talk">
        <PartTitle>{words.activity}</PartTitle>
        <ol className="talk" aria-label={words.activity}>
          <li className="talk-meta">
            {reporter.displayName} {words.raised}: {portalTime(createdDate.epochMillis, who)}
          </li>
          {(comments.value?.values ?? []).map(({ id, body, author, created }) => (
            <li key={id} className={author.accountId === who.account ? 'said own' : 'said'}>
              <p className="said-by">
                {author.displayName} <time>{portalTime(created.epochMillis, who)}</time>
              </p>
              <p className="said-text">{body}</p>
            </li>
          ))}
        </ol>
        <AnswerForm account={who.account} requestKey={requestKey} words={words} />
      </div>
    </article>
  );
};
