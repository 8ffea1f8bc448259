import type { Instant } from '../instant';
import type { AccountId } from '../ticket';
import type { Swap } from './schedule';

export type TakenSwap =
  | { readonly taken: true; readonly swap: Swap }
  | { readonly taken: false; readonly because: 'not there' | 'taken already' | 'shift has begun' | 'own request' };

/**
 * A cover request is taken by the first person who says so, not by the one who asked, and only before the part asked
 * for begins (`begins`).
 */
export const takeSwap = (
  swap: Swap | undefined,
  by: AccountId,
  { begins, now }: { readonly begins: Instant; readonly now: Instant },
): TakenSwap => {
  if (swap === undefined) return { taken: false, because: 'not there' };
  if (swap.by !== undefined) return { taken: false, because: 'taken already' };
  if (begins <= now) return { taken: false, because: 'shift has begun' };
  if (by === swap.from) return { taken: false, because: 'own request' };
  return { taken: true, swap: { ...swap, by } };
};
