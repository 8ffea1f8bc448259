import { MINUTE_MS, SECOND_MS, type Instant } from '../instant';
import type { Alert } from './alert';

/** How often Operations is asked while somebody there may acknowledge, and for the result of a request. */
const EVERY_MS = 2 * MINUTE_MS;
const REQUEST_MS = 30 * SECOND_MS;

/** When a waiting alert is looked at before its step is due, because Operations may know more by then; undefined = not at all. */
export const readBackAt = ({ routes }: Pick<Alert, 'routes'>, now: Instant): Instant | undefined => {
  if (routes?.operations === undefined) return undefined;
  return now + (routes.operations.alertId === undefined ? REQUEST_MS : EVERY_MS);
};
