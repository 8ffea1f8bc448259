import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';

/** Who searches, when and in which zone. */
export interface SearchContext {
  readonly site: SiteState;
  readonly viewer: Viewer;
  readonly zone: string;
}
