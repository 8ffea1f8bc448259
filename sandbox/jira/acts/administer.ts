import { InvalidInput } from '../../../src/domain/errors';
import { ORGANISATIONS_FIELD } from '../fields/service-desk-fields';
import { isCalled } from '../fields/is-called';
import { requireField } from '../model/find-field';
import { requireIssue } from '../model/find-issue';
import { projectOf } from '../model/project-of';
import type { SiteState } from '../model/site-state';
import type { Site } from '../site';
import { requireProject } from './require-project';

type Acts = Pick<
  Site,
  'setUserActive' | 'changePermissions' | 'setOnScreens' | 'hide' | 'setOrganisations' | 'setProjectProperty'
>;

/** What an administrator changes under the app's feet; none of it emits issue events. */
export const administer = (site: SiteState): Acts => ({
  setUserActive: (accountId, active) => {
    const user = site.users.get(accountId);
    if (user === undefined) throw new InvalidInput('accountId', `there is no account '${accountId}' on this site`);
    user.active = active;
  },
  changePermissions: (key, change) => {
    const project = requireProject(site, key);
    project.permissions = { ...project.permissions, ...change };
  },
  setOnScreens: ({ project: key, issueType, field, shown }) => {
    const hidden = requireProject(site, key).notOnScreens.get(issueType);
    if (hidden === undefined) throw new InvalidInput('issueType', `'${issueType}' is no type of ${key}`);
    const named = requireField(site, field, 'field');
    if (!shown) hidden.add(named.name);
    else for (const name of hidden) if (isCalled(named, [name])) hidden.delete(name);
  },
  hide: (named, level) => {
    const issue = requireIssue(site, named);
    const levels = Object.keys(projectOf(site, issue).definition.security?.levels ?? {});
    if (level !== null && !levels.includes(level))
      throw new InvalidInput(
        'level',
        `'${level}' is no security level of ${issue.projectKey}; it has: ${levels.join(', ') || 'none'}`,
      );
    issue.values.set('security', level);
  },
  setOrganisations: (named, organisations) => {
    const unknown = organisations.find((id) => !site.organisations.has(id));
    if (unknown !== undefined) throw new InvalidInput('organisations', `there is no organisation '${unknown}'`);
    requireIssue(site, named).values.set(ORGANISATIONS_FIELD, organisations);
  },
  setProjectProperty: (key, property, value) => {
    const { properties } = requireProject(site, key);
    if (value === undefined) properties.delete(property);
    else properties.set(property, value);
  },
});
