import type { ProjectRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';
import type { Field } from './field';
import { isCalled } from './is-called';

/** Fields that exist for a type of a project, whether on a screen or not. */
export const fieldsOfType = (site: SiteState, project: ProjectRecord, issueType: string): readonly Field[] => {
  const without = project.definition.issueTypes.find((type) => type.name === issueType)?.withoutFields ?? [];
  return [...site.fields.values()].filter(
    (field) =>
      !isCalled(field, without) &&
      (project.serviceDeskId !== null || field.custom?.startsWith('com.atlassian.servicedesk:') !== true),
  );
};

/** Whether the create and edit screens of a type show a field. */
export const isOnScreen = (project: ProjectRecord, issueType: string, field: Field): boolean =>
  !isCalled(field, project.notOnScreens.get(issueType) ?? []);
