import React from 'react';
import Lozenge from '@atlaskit/lozenge';
import { useAsked } from '../world/use-asked';
import type { PortalRequest } from './portal-request';

/** Everything this person and their organisation have asked. */
export const MyRequests = ({ account }: { readonly account: string }) => {
  const { value, error } = useAsked<{ readonly values: readonly PortalRequest[] }>(
    `/api/as/${account}/rest/servicedeskapi/request`,
  );
  return (
    <section className="card" aria-label="My requests">
      <h2>My requests</h2>
      {error === null ? null : <p role="alert">{error}</p>}
      {value?.values.length === 0 ? <p className="nothing">Nothing yet.</p> : null}
      <ul className="requests">
        {(value?.values ?? []).map(({ issueKey, summary, currentStatus, createdDate }) => (
          <li key={issueKey}>
            <a href={`#/portal/${issueKey}`}>{summary}</a>
            <p>
              {issueKey} · {createdDate.friendly}
            </p>
            <Lozenge appearance={currentStatus.statusCategory === 'DONE' ? 'success' : 'inprogress'}>
              {currentStatus.status}
            </Lozenge>
          </li>
        ))}
      </ul>
    </section>
  );
};
