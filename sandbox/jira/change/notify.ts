import type { Notice } from '../model/notice';
import type { SiteState } from '../model/site-state';

/** Tells one person, unless it was their own doing, they are gone, or the account is an app's. */
export const notify = (site: SiteState, notice: Omit<Notice, 'at'>): void => {
  const user = site.users.get(notice.to);
  if (user === undefined || !user.active || user.type === 'app' || notice.to === notice.by) return;
  site.notices.push({ at: site.clock.now(), ...notice });
};
