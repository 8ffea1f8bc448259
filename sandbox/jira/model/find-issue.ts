import { InvalidInput } from '../../../src/domain/errors';
import type { IssueRecord } from './issue-record';
import type { SiteState } from './site-state';

/** An issue by id or by a present or former key. */
export const findIssue = (site: SiteState, idOrKey: string): IssueRecord | undefined =>
  site.issues.get(idOrKey) ?? site.issues.get(site.keys.get(idOrKey.toUpperCase()) ?? '');

/** @throws InvalidInput when there is none. */
export const requireIssue = (site: SiteState, idOrKey: string): IssueRecord => {
  const issue = findIssue(site, idOrKey);
  if (issue === undefined) throw new InvalidInput('issue', `there is no issue '${idOrKey}' on this site`);
  return issue;
};
