import type { Alert } from './alert';

/** The alert once its routes know what they had to be told. An ended one is held by none of them any more. */
export const settledRoutes = (alert: Alert): Alert => {
  const { routes, ...rest } = alert;
  const revision = alert.revision + 1;
  if (routes === undefined) return { ...rest, revision };
  const { owed, field: _cleared, ...held } = routes;
  return owed === 'close' ? { ...rest, revision } : { ...rest, revision, routes: held };
};
