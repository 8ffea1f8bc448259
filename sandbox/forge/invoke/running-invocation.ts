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
  /** Longest run, ms of real time. */
  readonly limitMs: number;
  /** Time (ms) that its calls, one after another, would have taken on the platform; for rate limits only. */
  assumedMs: number;
  egressCalls: number;
}
