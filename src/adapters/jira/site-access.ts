import { route } from '@forge/api';
import type { SiteAccess } from '../../ports/site-access';
import { callJira } from './call-jira';

export const createSiteAccess = (): SiteAccess => ({
  check: async () => {
    await callJira('GET myself', route`/rest/api/3/myself`);
  },
});
