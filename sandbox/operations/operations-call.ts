import type { OperationsState } from './operations-state';

export interface OperationsCall {
  readonly state: OperationsState;
  /** In whose name; the app has checked nothing. */
  readonly accountId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface OperationsRoute {
  /** Method and path as in Jira's own address space, `{id}` for parts. */
  readonly template: string;
  readonly scopes: readonly string[];
  readonly handle: (call: OperationsCall) => { readonly status: number; readonly body?: unknown };
}
