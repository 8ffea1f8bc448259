import { createProjectModes } from '../adapters/jira/project-mode';
import { createSiteAccess } from '../adapters/jira/site-access';
import { createRulesStore } from '../adapters/kvs/rules-store';
import type { Ports } from '../usecases/ports';

/** For the app's own coming and going. */
export const lifecyclePorts = (): Pick<Ports, 'rules' | 'site'> => ({
  rules: createRulesStore(createProjectModes()),
  site: createSiteAccess(),
});
