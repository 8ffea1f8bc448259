import type { Principal } from '../../jira-site';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';
import { Refusal } from './refusal';

/** @throws Refusal 401 for an account that does not exist, is deactivated, or an app that is not installed. */
export const viewerOf = (site: SiteState, principal: Principal): Viewer => {
  switch (principal.kind) {
    case 'anonymous':
      return { accountId: null, isApp: false, throughApp: false };
    case 'app':
      if (site.app === null) throw unauthorized();
      return { accountId: site.app.accountId, isApp: true, throughApp: true };
    case 'user':
    case 'user through app':
      if (site.users.get(principal.accountId)?.active !== true) throw unauthorized();
      return { accountId: principal.accountId, isApp: false, throughApp: principal.kind === 'user through app' };
    default:
      return principal satisfies never;
  }
};

const unauthorized = () => new Refusal(401, ['Client must be authenticated to access this resource.']);
