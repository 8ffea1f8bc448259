import type { SiteState } from '../model/site-state';

/** Ids count the site's distinct type names. */
export const issueTypeId = (site: SiteState, name: string): string => {
  const names = [
    ...new Set(site.definition.projects.flatMap((project) => project.issueTypes.map((type) => type.name))),
  ];
  return String(10_001 + names.indexOf(name));
};

export const issueTypeJson = (site: SiteState, name: string): Readonly<Record<string, unknown>> => ({
  self: `${site.definition.siteUrl}/rest/api/3/issuetype/${issueTypeId(site, name)}`,
  id: issueTypeId(site, name),
  description: '',
  iconUrl: '',
  name,
  subtask: false,
  hierarchyLevel: 0,
});
