import { emitEvent } from '../events/emit-event';
import { indexIssue } from '../jql/search-index';
import type { IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';

/**
 * Sets (or with `undefined` deletes) an entity property. Neither `updated` nor an `updated` event follows:
 * properties have their own events, whose bodies the documentation does not show.
 */
export const setIssueProperty = (
  site: SiteState,
  issue: IssueRecord,
  { key, value, by }: { readonly key: string; readonly value: unknown; readonly by: Viewer },
): 'created' | 'updated' | 'deleted' => {
  const existed = issue.properties.has(key);
  if (value === undefined) issue.properties.delete(key);
  else issue.properties.set(key, value);
  indexIssue(site, issue);
  emitEvent(site, `avi:jira:${value === undefined ? 'deleted' : 'set'}:issue-property`, {
    issue,
    by,
    more: { property: { key, ...(value === undefined ? {} : { value }) } },
  });
  if (value === undefined) return 'deleted';
  return existed ? 'updated' : 'created';
};
