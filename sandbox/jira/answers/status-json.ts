import type { SiteState } from '../model/site-state';
import type { StatusDefinition } from '../status-definition';

const CATEGORIES = {
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
} as const;

export const statusId = (site: SiteState, name: string): string =>
  String(10_001 + site.definition.statuses.findIndex((status) => status.name === name));

export const categoryOf = (site: SiteState, name: string): StatusDefinition['category'] =>
  site.definition.statuses.find((status) => status.name === name)?.category ?? 'new';

/** A status with its category; the category's key is one of Jira's three. */
export const statusJson = (site: SiteState, name: string): Readonly<Record<string, unknown>> => {
  const category = CATEGORIES[categoryOf(site, name)];
  return {
    self: `${site.definition.siteUrl}/rest/api/3/status/${statusId(site, name)}`,
    description: '',
    iconUrl: '',
    name,
    id: statusId(site, name),
    statusCategory: { self: `${site.definition.siteUrl}/rest/api/3/statuscategory/${category.id}`, ...category },
  };
};
