import { ROUTE_SCOPES } from '../route-scopes';

/** Whether an app may call a route at all. Calls without an app (`undefined`) need no scopes. */
export const hasScopes = (template: string, scopes: readonly string[] | undefined): boolean => {
  if (scopes === undefined) return true;
  const needed = ROUTE_SCOPES[template];
  if (needed === undefined) throw new Error(`route-scopes.ts says nothing of ${template}`);
  return (
    needed.classic.every((scope) => scopes.includes(scope)) ||
    (needed.granular.length > 0 && needed.granular.every((scope) => scopes.includes(scope)))
  );
};
