import type { IssueRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';
import { eventIssue } from './event-issue';

/** Tells the platform of one event, with the fields that every issue event has. */
export const emitEvent = (
  site: SiteState,
  eventType: string,
  {
    issue,
    by,
    more = {},
  }: { readonly issue: IssueRecord; readonly by: Viewer; readonly more?: Readonly<Record<string, unknown>> },
): void => {
  const payload = {
    eventType,
    issue: eventIssue(site, issue),
    ...(by.accountId === null ? {} : { atlassianId: by.accountId }),
    ...more,
    timestamp: String(site.clock.now()),
  };
  const event = {
    eventType,
    causedByApp: by.throughApp,
    payload,
    issueId: issue.id,
    projectId: projectOf(site, issue).id,
  };
  for (const listener of site.listeners) listener(event);
};
