export interface LoggedLine {
  readonly at: number;
  readonly functionKey: string;
  readonly kind: string;
  readonly what: string;
  readonly status: number;
  readonly principal: string;
  readonly cost: string;
  readonly refused: string | null;
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
  readonly lines: readonly LoggedLine[];
  readonly refusals: readonly { readonly at: number | null; readonly where: string; readonly what: string }[];
}
