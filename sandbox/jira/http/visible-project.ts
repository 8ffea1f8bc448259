import type { ProjectRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';
import { may } from '../permissions/may';
import { Refusal } from './refusal';
import type { Call } from './route';

/** The project that a route names. @throws Refusal 404 alike for what is gone and what may not be seen. */
export const visibleProject = ({ site, viewer }: Call, idOrKey: string): ProjectRecord => {
  const project = findProject(site, idOrKey);
  const seen =
    project !== undefined &&
    (may(site, viewer.accountId, { permission: 'browse', project }) ||
      may(site, viewer.accountId, { permission: 'administer', project }));
  if (!seen || project === undefined) throw new Refusal(404, [`No project could be found with key '${idOrKey}'.`]);
  return project;
};

export const findProject = (site: SiteState, idOrKey: string): ProjectRecord | undefined =>
  site.projects.get(idOrKey) ?? [...site.projects.values()].find((project) => project.id === idOrKey);
