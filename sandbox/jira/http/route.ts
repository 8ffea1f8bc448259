import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';

/** One understood request. */
export interface Call {
  readonly site: SiteState;
  readonly viewer: Viewer;
  /** Time zone of the answer's instants: the viewer's. */
  readonly zone: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; `undefined` when there was no body. */
  readonly body: unknown;
  readonly scopes: readonly string[] | undefined;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  /** Core objects in the answer, for the points of the hourly quota. */
  readonly objects?: number;
  /** People, groups and permissions cost double. */
  readonly identities?: number;
}

/** `GET /rest/api/3/issue/{issueIdOrKey}`: method and template as OpenAPI writes them. */
export interface Route {
  readonly template: string;
  readonly handle: (call: Call) => Reply;
}
