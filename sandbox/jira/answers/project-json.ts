import type { ProjectRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';
import { issueTypeJson } from './issue-type-json';
import { userJson } from './user-json';

/** A project inside an issue. */
export const projectJson = (site: SiteState, project: ProjectRecord): Readonly<Record<string, unknown>> => ({
  self: `${site.definition.siteUrl}/rest/api/3/project/${project.id}`,
  id: project.id,
  key: project.key,
  name: project.definition.name,
  projectTypeKey: project.definition.kind,
  simplified: project.definition.style === 'team-managed',
  avatarUrls: {},
});

/** A project asked for by itself. */
export const wholeProjectJson = (site: SiteState, project: ProjectRecord): Readonly<Record<string, unknown>> => ({
  ...projectJson(site, project),
  description: '',
  style: project.definition.style === 'team-managed' ? 'next-gen' : 'classic',
  isPrivate: false,
  lead: userJson(site, project.definition.lead),
  assigneeType: project.defaultAssignee === null ? 'UNASSIGNED' : 'PROJECT_LEAD',
  issueTypes: project.definition.issueTypes.map((type) => issueTypeJson(site, type.name)),
  components: (project.definition.components ?? []).map((component) => ({ name: component.name })),
  versions: [],
  roles: {},
  properties: {},
});
