import type { AccountId } from '../ticket';
import type { OperationsAlert } from './operations-alert';

export interface Ring {
  readonly person: AccountId;
  /** Claim of this telling (`claimKey`). */
  readonly mark: string;
  /** Beginning of the claims of the same round. */
  readonly roundMark: string;
  /** Told before in this step: only a new alert rings again. */
  readonly again: boolean;
}

export type RingPlan =
  | { readonly do: 'create' }
  | { readonly do: 'add person'; readonly alertId: string }
  | { readonly do: 'close and create'; readonly alertId: string }
  | { readonly do: 'nothing'; readonly alertId: string };

/**
 * How a person is made to ring, given what stands in Operations. One open alert takes all people of a round; one that
 * is acknowledged, snoozed or of an earlier round rings nobody any more and makes room for a new one.
 */
export const ringPlan = (found: OperationsAlert | null, ring: Ring): RingPlan => {
  if (found === null || found.status === 'closed' || found.status === 'resolved') return { do: 'create' };
  const alertId = found.id;
  if (found.mark === ring.mark) return { do: 'nothing', alertId };
  const sameRound = found.mark?.startsWith(ring.roundMark) === true;
  if (found.status !== 'open' || !sameRound || ring.again) return { do: 'close and create', alertId };
  return found.people.includes(ring.person) ? { do: 'nothing', alertId } : { do: 'add person', alertId };
};
