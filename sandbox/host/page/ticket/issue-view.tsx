import React from 'react';
import Lozenge from '@atlaskit/lozenge';
import type { ShownTicket } from '../../wire/shown-ticket';
import { UiKitPanel } from '../frame/ui-kit-panel';
import { useAsked } from '../world/use-asked';
import { useWorld } from '../world/world-context';
import { Comments } from './comments';
import { Details } from './details';

interface IssueViewProps {
  readonly account: string;
  readonly issueKey: string;
  /** Narrow, one column: beside other panes. */
  readonly dense?: boolean;
}

const TONES = { new: 'default', indeterminate: 'inprogress', done: 'success' } as const;

const ContextPanel = ({ account, ticket }: { readonly account: string; readonly ticket: ShownTicket }) => {
  const { revision } = useWorld();
  return (
    <section className="context-panel" aria-label="Meridian">
      <h4>
        <img src="/icon.svg" alt="" width="16" height="16" /> Meridian
      </h4>
      <UiKitPanel
        // Jira draws an issue's panels again when the issue changes.
        key={`${account} ${ticket.key} ${ticket.updated} ${ticket.comments.length} ${revision}`}
        resource="ui/ticket-context"
        title="Meridian"
        account={account}
        moduleKey="ticket-context"
        extension={{
          issue: { id: ticket.id, key: ticket.key, type: ticket.issueType },
          project: { key: ticket.project, type: 'service_desk' },
        }}
      />
    </section>
  );
};

/** A ticket in Jira as one person sees it. */
export const IssueView = ({ account, issueKey, dense }: IssueViewProps) => {
  const { value: ticket, error } = useAsked<ShownTicket>(`/api/as/${account}/ticket/${issueKey}`);
  if (error !== null) return <p role="alert">{error}</p>;
  if (ticket === null) return null;
  return (
    <article className={dense === true ? 'issue issue-dense' : 'issue'}>
      <div className="issue-main">
        <p className="request-key">
          {ticket.key} · {ticket.issueType}
        </p>
        <h3>{ticket.summary}</h3>
        <Lozenge appearance={TONES[ticket.statusCategory]}>{ticket.status}</Lozenge>
        <p className="issue-text">{ticket.description}</p>
      </div>
      <div className="issue-side">
        <ContextPanel account={account} ticket={ticket} />
        <Details ticket={ticket} />
      </div>
      <Comments account={account} ticket={ticket} />
    </article>
  );
};
