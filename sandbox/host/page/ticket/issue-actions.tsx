import React from 'react';
import type { ShownTicket } from '../../wire/shown-ticket';
import { call } from '../world/call';
import { useAsked } from '../world/use-asked';
import { useDoing } from '../world/use-doing';
import { FieldForm } from './field-form';

interface IssueActionsProps {
  readonly account: string;
  readonly ticket: ShownTicket;
}

interface Transitions {
  readonly transitions: readonly {
    readonly id: string;
    readonly name: string;
    readonly to: { readonly name: string };
  }[];
}

type Assignable = readonly { readonly accountId: string; readonly displayName: string }[];

/** What the person may do with the ticket: Jira says which moves and which assignees there are. */
export const IssueActions = ({ account, ticket }: IssueActionsProps) => {
  const rest = `/api/as/${account}/rest/api/3`;
  const moves = useAsked<Transitions>(`${rest}/issue/${ticket.key}/transitions`);
  const people = useAsked<Assignable>(`${rest}/user/assignable/search?issueKey=${ticket.key}&maxResults=100`);
  const { busy, error, run } = useDoing();
  const path = `/api/as/${account}/ticket/${ticket.key}`;
  return (
    <div className="issue-actions">
      <label>
        <span>Status</span>
        <select
          value=""
          disabled={busy || (moves.value?.transitions ?? []).length === 0}
          onChange={({ target }) => void run(() => call(`${path}/status`, { to: target.value }))}
        >
          <option value="">{ticket.status}</option>
          {(moves.value?.transitions ?? []).map(({ id, name, to }) => (
            <option key={id} value={to.name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Assignee</span>
        <select
          value={ticket.assignee ?? ''}
          disabled={busy || people.value === null}
          onChange={({ target }) => void run(() => call(`${path}/assignee`, { to: target.value || null }))}
        >
          <option value="">Unassigned</option>
          {ticket.assignee !== null && !(people.value ?? []).some((one) => one.accountId === ticket.assignee) ? (
            <option value={ticket.assignee}>{ticket.assigneeName}</option>
          ) : null}
          {(people.value ?? []).map((one) => (
            <option key={one.accountId} value={one.accountId}>
              {one.displayName}
            </option>
          ))}
        </select>
      </label>
      <FieldForm account={account} ticket={ticket} />
      {error === null ? null : <p role="alert">{error}</p>}
    </div>
  );
};
