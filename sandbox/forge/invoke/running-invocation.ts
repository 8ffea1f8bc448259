import type { AccountType } from './account-type';

/** What started a chain of queue messages; the platform counts how often the chain pushes. */
export interface Origin {
  pushes: number;
}

/** An invocation while it runs; its bearer is what the app's calls identify themselves with. */
export interface RunningInvocation {
  readonly id: string;
  readonly bearer: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly accountId: string | undefined;
  readonly accountType: AccountType;
  readonly origin: Origin;
  /** Longest run of the consumer that a message to this queue would get is checked elsewhere; this is our own, in ms. */
  readonly limitMs: number;
  /** Calls under way, and the time (ms) that calls made one after another would have taken on the platform. */
  outstanding: number;
  assumedMs: number;
  egressCalls: number;
}
