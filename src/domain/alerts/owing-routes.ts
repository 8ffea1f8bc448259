import type { Alert } from './alert';
import { isRunning } from './is-running';

/**
 * What the routes outside the ticket must be told of a move: once somebody has accepted nothing else rings, once it
 * has ended the alert there is closed; who is alerted anew owes nothing.
 */
export const owingRoutes = (from: Alert, to: Alert): Alert => {
  const { routes } = to;
  const calling = isCalling(to);
  const same = from.status === to.status && from.routes === routes && isCalling(from) === calling;
  if (routes === undefined || same) return to;
  if (isRunning(to) || calling) {
    const { owed: _settled, ...kept } = routes;
    return { ...to, routes: kept };
  }
  if (routes.operations === undefined && routes.field === undefined) return to;
  return { ...to, routes: { ...routes, owed: to.status === 'accepted' ? 'acknowledge' : 'close' } };
};

/** A named person is asked to take it over: what rings for that person must go on ringing. */
const isCalling = ({ status, handover }: Alert): boolean => status === 'accepted' && handover?.until !== undefined;
