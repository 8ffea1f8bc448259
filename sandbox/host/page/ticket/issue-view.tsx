import React, { useEffect } from 'react';
import type { ShownTicket } from '../../wire/shown-ticket';
import { emitToApp, ISSUE_CHANGED } from '../frame/app-events';
import { Title } from '../parts/headings';
import { Status } from '../parts/status';
import { useAsked } from '../world/use-asked';
import { useWorld } from '../world/world-context';
import { Changelog } from './changelog';
import { Comments } from './comments';
import { Details } from './details';
import { IssueActions } from './issue-actions';
import { IssueModules } from './issue-modules';

interface IssueViewProps {
  readonly account: string;
  readonly issueKey: string;
  /** Beside other panes there is one narrow column, to look at only. */
  readonly dense?: boolean;
}

/** Tells the app's front ends when the ticket changes, as Jira does for the issue that is open. */
const useIssueEvents = (ticket: ShownTicket | null) => {
  const { revision } = useWorld();
  const id = ticket?.id;
  useEffect(() => {
    if (id !== undefined) emitToApp(ISSUE_CHANGED, { issueId: id });
  }, [id, revision]);
};

/** A ticket in Jira as one person sees it. */
export const IssueView = ({ account, issueKey, dense = false }: IssueViewProps) => {
  const { value: ticket, error } = useAsked<ShownTicket>(`/api/as/${account}/ticket/${issueKey}`);
  useIssueEvents(ticket);
  if (error !== null)
    return (
      <p role="alert" className="refusal">
        {error}
      </p>
    );
  if (ticket === null) return null;
  return (
    <article className={dense ? 'issue issue-dense' : 'issue'}>
      <div className="issue-main">
        <p className="request-key">
          {dense ? <a href={`#/ticket/${ticket.key}`}>{ticket.key}</a> : ticket.key} · {ticket.issueType}
        </p>
        <Title>{ticket.summary}</Title>
        <p className="issue-text">{ticket.description}</p>
        {dense ? null : <IssueModules account={account} ticket={ticket} type="jira:issuePanel" />}
      </div>
      <div className="issue-side">
        <Status category={ticket.statusCategory}>{ticket.status}</Status>
        {dense ? null : <IssueActions account={account} ticket={ticket} />}
        <IssueModules account={account} ticket={ticket} type="jira:issueContext" />
        {dense ? null : <Details ticket={ticket} />}
      </div>
      <div className="issue-talk">
        <Comments account={account} ticket={ticket} canWrite={!dense} />
        {dense ? <Details ticket={ticket} /> : <Changelog ticket={ticket} />}
      </div>
    </article>
  );
};
