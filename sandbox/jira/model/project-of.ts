import type { IssueRecord } from './issue-record';
import type { ProjectRecord } from './project-record';
import type { SiteState } from './site-state';

/** The project of an issue. @throws when the site is inconsistent: a fault of the pretence. */
export const projectOf = (site: SiteState, issue: IssueRecord): ProjectRecord => {
  const project = site.projects.get(issue.projectKey);
  if (project === undefined)
    throw new Error(`issue ${issue.key} is in project ${issue.projectKey}, which does not exist`);
  return project;
};
