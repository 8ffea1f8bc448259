import type { AlertRoutes } from '../../domain/alerts/alert';
import type { Instant } from '../../domain/instant';
import type { RouteName } from '../../domain/telling/telling-rules';
import { VendorFailed } from '../../ports/vendor-failed';

/** What became of one try to tell one person by one route. */
export type Delivery =
  | { readonly sent: true; readonly answer: string; readonly routes?: Pick<AlertRoutes, 'operations' | 'field'> }
  | { readonly sent: false; readonly status: number; readonly answer: string; readonly failure?: VendorFailed };

/** One try in its order. */
export interface Try {
  readonly route: RouteName;
  readonly at: Instant;
  readonly delivery: Delivery;
}

/** A vendor's failure as an answer for the log: the next route is tried. Everything else goes on to the boundary. */
export const undelivered = (error: unknown): Delivery => {
  if (!(error instanceof VendorFailed)) throw error;
  return { sent: false, status: error.status, answer: error.message, failure: error };
};
