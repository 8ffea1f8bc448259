export interface Matched<Route> {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The route of a request; a literal segment wins over a parameter. Null when the pretence knows none. */
export const matchRoute = <Route extends { readonly template: string }>(
  routes: readonly Route[],
  method: string,
  pathname: string,
): Matched<Route> | null => {
  const wanted = segmentsOf(pathname);
  const matches = routes.flatMap((route) => {
    const [verb, template = ''] = route.template.split(' ');
    const params = verb === method.toUpperCase() ? paramsOf(segmentsOf(template), wanted) : null;
    return params === null ? [] : [{ route, params }];
  });
  return matches.sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0] ?? null;
};

const segmentsOf = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '');

const paramsOf = (template: readonly string[], wanted: readonly string[]): Readonly<Record<string, string>> | null => {
  if (template.length !== wanted.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of template.entries()) {
    const given = decodeURIComponent(wanted[index] ?? '');
    if (segment.startsWith('{')) params[segment.slice(1, -1)] = given;
    else if (segment !== given) return null;
  }
  return params;
};
