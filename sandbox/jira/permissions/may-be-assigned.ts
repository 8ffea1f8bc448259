import type { ProjectRecord } from '../model/project-record';
import type { SiteState } from '../model/site-state';
import { may } from './may';

/** Only active licensed people with Assignable User; customers never. */
export const mayBeAssigned = (site: SiteState, project: ProjectRecord, accountId: string): boolean => {
  const user = site.users.get(accountId);
  return (
    user !== undefined &&
    user.active &&
    user.type !== 'customer' &&
    may(site, accountId, { permission: 'assignable', project })
  );
};
