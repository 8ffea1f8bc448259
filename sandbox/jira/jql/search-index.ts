import type { IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';

/** Keeps what the index will see of an issue, while searches lag behind. Called after every change. */
export const indexIssue = (site: SiteState, issue: IssueRecord): void => {
  if (site.searchLag.ms === 0) return;
  const versions = site.searchLag.versions.get(issue.id) ?? [];
  site.searchLag.versions.set(issue.id, [...versions, { at: site.clock.now(), issue: copyOf(issue) }]);
};

/** From now on searches see issues as they were `ms` ago; 0 ends it. What is there now counts as indexed. */
export const setSearchLag = (site: SiteState, ms: number): void => {
  site.searchLag.versions.clear();
  site.searchLag.ms = ms;
  if (ms === 0) return;
  for (const issue of site.issues.values())
    site.searchLag.versions.set(issue.id, [{ at: Number.NEGATIVE_INFINITY, issue: copyOf(issue) }]);
};

/** The issue as the index has it; null when it is not there yet. */
export const indexedIssue = (site: SiteState, issue: IssueRecord): IssueRecord | null => {
  if (site.searchLag.ms === 0) return issue;
  const until = site.clock.now() - site.searchLag.ms;
  return site.searchLag.versions.get(issue.id)?.findLast((version) => version.at <= until)?.issue ?? null;
};

const copyOf = (issue: IssueRecord): IssueRecord => ({
  ...issue,
  values: new Map(issue.values),
  properties: new Map(issue.properties),
  comments: [...issue.comments],
});
