import { emitEvent } from '../events/emit-event';
import type { IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';

/** Deletes an issue with its links; only the issue's own event is emitted. */
export const deleteIssue = (site: SiteState, issue: IssueRecord, by: Viewer): void => {
  emitEvent(site, 'avi:jira:deleted:issue', {
    issue,
    by,
    more: { associatedUsers: by.accountId === null ? [] : [{ accountId: by.accountId }] },
  });
  site.issues.delete(issue.id);
  const kept = site.links.filter((link) => link.inward !== issue.id && link.outward !== issue.id);
  site.links.splice(0, site.links.length, ...kept);
};
