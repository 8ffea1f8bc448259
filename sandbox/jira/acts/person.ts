import { InvalidInput } from '../../../src/domain/errors';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';

/** A person who acts by themselves. @throws InvalidInput for nobody and for somebody deactivated. */
export const person = (site: SiteState, accountId: string): Viewer => {
  const user = site.users.get(accountId);
  if (user === undefined) throw new InvalidInput('as', `there is no account '${accountId}' on this site`);
  if (!user.active)
    throw new InvalidInput('as', `${accountId} is deactivated and can do nothing; reactivate the account first`);
  return { accountId, isApp: false, throughApp: false };
};
