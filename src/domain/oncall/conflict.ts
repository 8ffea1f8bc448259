import type { Span } from '../instant';
import type { AccountId } from '../ticket';

/** What is wrong with a planned duty, for the planner and the person. */
export interface Conflict extends Span {
  readonly person: AccountId;
  readonly kind:
    'twice at once' | 'absent' | 'holiday' | 'short rest' | 'not mapped' | 'cover wanted' | 'swap without effect';
  /** One sentence with the names of layers, swaps or days concerned. */
  readonly because: string;
}
