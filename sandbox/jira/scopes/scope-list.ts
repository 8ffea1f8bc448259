/** Scopes of one route: all the classic ones, or all the granular ones. An empty classic list needs none. */
export interface RouteScopes {
  readonly classic: readonly string[];
  readonly granular: readonly string[];
}

/** One classic scope, and the granular ones that stand for it together (blank between them, `:jira` left out). */
export const scopeList = (classic: string, granular: string): RouteScopes => ({
  classic: classic === '' ? [] : [classic],
  granular:
    granular === '' ? [] : granular.split(' ').map((scope) => (scope.includes(':jira') ? scope : `${scope}:jira`)),
});
