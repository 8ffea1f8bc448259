import type { FactValue } from '../domain/routing/columns';
import type { ReplayedMove } from '../domain/routing/replay-sum';

/** A pasted ticket: what is left out is an ordinary value. */
export interface RecordedExample {
  readonly ticket: string;
  /** Column and value, as in the trace of a ticket: `{"serious": true, "mapped.Seats": 12}`. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** Somebody whom the draft would have woken, or not any more. */
export interface WokenLine {
  readonly ticket: string;
  readonly at: string;
  /** Names of who was told first then, by the live rules. */
  readonly was: readonly string[];
  readonly wouldBe: readonly string[];
}

/** A replay that runs or has ended. Read it again while `state` is `running`. */
export interface ReplayResult {
  readonly done: true;
  readonly id: string;
  readonly state: 'running' | 'ended' | 'failed';
  readonly sentence: string;
  readonly draft: string;
  readonly liveVersion: number;
  /** Tickets looked at so far, and how many there are to look at. */
  readonly looked: number;
  readonly of: number;
  /** Tickets that the replay left out, with why: not decided by the app, no longer visible. */
  readonly leftOut: readonly { readonly because: string; readonly count: number }[];
  readonly moved: number;
  /** Most frequent first, with example tickets by key. */
  readonly moves: readonly ReplayedMove[];
  /** Rows of the draft that took none of the tickets. */
  readonly unused: readonly string[];
  readonly woken: readonly WokenLine[];
}

/** A live decision made once more by the version that made it. */
export interface Reproduction {
  readonly ticket: string;
  readonly version: number;
  /** True when row, rows above, team and person come out as they were. */
  readonly same: boolean;
  readonly lines: readonly { readonly what: string; readonly was: string; readonly now: string }[];
}
