import type { Instant } from '../instant';
import type { AccountId } from '../ticket';

/** Rules that somebody is writing. They decide nothing until they are published. */
export interface Draft {
  readonly id: string;
  /** As it was saved; may be faulty. */
  readonly document: unknown;
  readonly note: string;
  /** Who changed it last. */
  readonly by: AccountId;
  readonly at: Instant;
  /** The live version that it was made from, or last compared with. */
  readonly basedOn: number;
  /** `checked` when no fault was found since the last change. */
  readonly state: 'draft' | 'checked';
  /** Goes up with every change. */
  readonly revision: number;
}
