import React from 'react';
import type { SomebodyToBe } from '../../wire/somebody-to-be';
import { Status } from '../parts/status';
import { useAsked } from '../world/use-asked';
import type { PortalRequest } from './portal-request';
import { portalTime } from './portal-time';
import { portalWords } from './portal-words';

/** Everything this person and their organisation have asked. */
export const MyRequests = ({ who }: { readonly who: SomebodyToBe }) => {
  const words = portalWords(who.locale);
  const { value, error } = useAsked<{ readonly values: readonly PortalRequest[] }>(
    `/api/as/${who.account}/rest/servicedeskapi/request`,
  );
  return (
    <section className="card" aria-label={words.myRequests}>
      <h2>{words.myRequests}</h2>
      {error === null ? null : <p role="alert">{error}</p>}
      {value?.values.length === 0 ? <p className="nothing">{words.nothing}</p> : null}
      <ul className="requests">
        {(value?.values ?? []).map(({ issueKey, summary, currentStatus, createdDate }) => (
          <li key={issueKey}>
            <div>
              <a href={`#/portal/${issueKey}`}>{summary}</a>
              <p>
                {issueKey} · {portalTime(createdDate.epochMillis, who)}
              </p>
            </div>
            <Status category={currentStatus.statusCategory}>{currentStatus.status}</Status>
          </li>
        ))}
      </ul>
    </section>
  );
};
