import { InvalidInput } from '../../../src/domain/errors';
import type { ProjectRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';

export const requireProject = (site: SiteState, key: string): ProjectRecord => {
  const project = site.projects.get(key);
  if (project === undefined)
    throw new InvalidInput(
      'project',
      `there is no project '${key}'; the site has: ${[...site.projects.keys()].join(', ')}`,
    );
  return project;
};
