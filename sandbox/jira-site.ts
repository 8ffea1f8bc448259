/** What the pretend Forge platform needs of the pretend Jira; `sandbox/jira` implements it. */

/** Who calls: the app itself, a user through the app, a user directly (a browser, a story), or nobody. */
export type Principal =
  | { readonly kind: 'app' }
  | { readonly kind: 'user through app'; readonly accountId: string }
  | { readonly kind: 'user'; readonly accountId: string }
  | { readonly kind: 'anonymous' };

export interface JiraRequest {
  readonly method: string;
  /** Path with query, `/rest/api/3/issue/10001?fields=summary`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly principal: Principal;
  /** Scopes the manifest declares; absent for direct calls of users. */
  readonly scopes?: readonly string[];
}

export interface JiraResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Points of the hourly quota this call cost. */
  readonly points: number;
}

/** A product event as Jira emits it, before filters and delays. `causedByApp` becomes `selfGenerated`. */
export interface ProductEvent {
  readonly eventType: string;
  readonly causedByApp: boolean;
  /** Documented body without `selfGenerated`. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly issueId?: string;
  readonly projectId?: string;
}

export interface JiraSite {
  readonly cloudId: string;
  handle(request: JiraRequest): Promise<JiraResponse>;
  /** The platform subscribes once. */
  onEvent(listener: (event: ProductEvent) => void): void;
  /** Entity property values for `event.runtime.…` of filter expressions; `undefined` when absent. */
  propertyOf(entity: 'issue' | 'project', id: string, key: string): unknown;
  /** From now on searches see issues as they were this long ago, in ms (the fault `queryLagMs`). */
  setSearchLag?(ms: number): void;
  /** Tells the site of the app: its account, its custom fields and indexed properties from the manifest. */
  installApp(app: {
    readonly appId: string;
    readonly environmentId: string;
    readonly fields: readonly {
      readonly key: string;
      readonly name: string;
      readonly type: string;
      readonly readOnly: boolean;
      readonly formatter?: string;
      readonly validation?: string;
      /** Text of the manifest for a value that the validation refuses. */
      readonly errorMessage?: string;
    }[];
    readonly indexedProperties: readonly {
      readonly entityType: 'issue' | 'project' | 'user';
      readonly propertyKey: string;
      readonly values: readonly { readonly path: string; readonly type: string; readonly searchAlias?: string }[];
    }[];
  }): { readonly accountId: string };
}
