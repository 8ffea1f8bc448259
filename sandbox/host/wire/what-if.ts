/** What the rules say about a ticket at one instant, in words. */
export interface Verdict {
  /** `16:58`, with the day where it is another one. */
  readonly at: string;
  readonly sentence: string;
  readonly team: string | null;
  /** Name of the person it goes to at once; null = nobody yet. */
  readonly goesTo: string | null;
  /** Whom the on-call alert tells first. */
  readonly rings: readonly string[];
  /** Wall time at which work starts, when it waits. */
  readonly startsAt: string | null;
  /** First words to the customer. */
  readonly customerReads: string | null;
}

export interface WhatIf {
  readonly filed: Verdict;
  readonly instead: Verdict;
}
