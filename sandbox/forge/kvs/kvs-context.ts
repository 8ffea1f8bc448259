import type { EntityDeclaration } from '../manifest/app-manifest';
import type { KvsStore } from './kvs-store';

/** What every KVS operation works on. */
export interface KvsContext {
  readonly store: KvsStore;
  readonly entities: readonly EntityDeclaration[];
  /** Epoch ms of the virtual clock. */
  readonly now: number;
  /** What eventually consistent queries see. */
  readonly asOf: number;
}
