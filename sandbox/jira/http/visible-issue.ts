import { findIssue } from '../model/find-issue';
import type { IssueRecord } from '../model/issue-record';
import { maySee } from '../permissions/may-see';
import { Refusal } from './refusal';
import type { Call } from './route';

/** The issue that a route names. @throws Refusal 404 alike for what is gone and what may not be seen. */
export const visibleIssue = ({ site, viewer, params }: Call, name = 'issueIdOrKey'): IssueRecord => {
  const issue = findIssue(site, params[name] ?? '');
  if (issue === undefined || !maySee(site, viewer.accountId, issue)) {
    throw new Refusal(404, ['Issue does not exist or you do not have permission to see it.']);
  }
  return issue;
};
