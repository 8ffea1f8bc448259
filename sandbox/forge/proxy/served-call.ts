import type { LoggedCall } from '../../forge-platform';
import type { CallReply } from '../worker/protocol';

/** An answer to a call of the app, with what the log of calls says about it. */
export interface ServedCall extends CallReply {
  readonly kind: LoggedCall['kind'];
  readonly principal: string;
  readonly kvsReads?: number;
  readonly kvsWrites?: number;
  readonly points?: number;
  readonly refused?: string;
}
