import React from 'react';
import { useViewer } from '../shell/viewer-context';
import { IssueView } from './issue-view';

/** One ticket on the whole screen, as the person who looks sees it. */
export const TicketRoom = ({ issueKey }: { readonly issueKey: string }) => {
  const { who } = useViewer();
  return (
    <div className="room">
      <p className="crumbs">
        <a href="#/queue">Queue</a> / {issueKey}
      </p>
      <IssueView account={who.account} issueKey={issueKey} />
    </div>
  );
};
