/** One call that left the app. */
export interface LoggedLine {
  readonly kind: string;
  readonly what: string;
  readonly status: number;
  readonly principal: string;
  readonly cost: string;
  readonly refused: string | null;
}

/** One run of a function of the app, with everything it called. */
export interface LoggedRun {
  readonly id: string;
  readonly at: number;
  readonly functionKey: string;
  /** `ok`, or how it ended instead. */
  readonly outcome: string;
  readonly cost: string;
  readonly calls: readonly LoggedLine[];
}

/** Everything that crossed the border of the app, newest first, and everything that was refused. */
export interface CallLog {
  readonly totals: {
    readonly invocations: number;
    readonly failed: number;
    readonly jiraCalls: number;
    readonly points: number;
    readonly kvsReads: number;
    readonly kvsWrites: number;
    readonly refused: number;
  };
  readonly runs: readonly LoggedRun[];
  readonly refusals: readonly { readonly at: number | null; readonly where: string; readonly what: string }[];
}
