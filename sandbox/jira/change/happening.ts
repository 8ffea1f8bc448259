import type { IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';
import type { AutomationDefinition } from '../site-definition';

/** Something that the site's own automation may listen to. */
export interface Happening {
  readonly on: AutomationDefinition['on'];
  readonly issue: IssueRecord;
  readonly by: Viewer;
}

/** Tells the site itself, after the platform was told. */
export const happen = (site: SiteState, happening: Happening): void => {
  for (const listener of site.happenings) listener(happening);
};
