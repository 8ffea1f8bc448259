/** The one virtual clock of a sandbox: time moves only when somebody advances it. Milliseconds since the epoch. */
export interface Clock {
  now(): number;
  /** Runs `task` at the instant `at` (at once, but never inside the current call, when `at` is past). Returns a cancel function. */
  schedule(at: number, task: () => Promise<void> | void, label: string): () => void;
  /** Moves to `to`, running everything due on the way in order of time, then of scheduling; awaits each task. */
  advanceTo(to: number): Promise<void>;
  /** Instant of the next scheduled task, if any. */
  nextAt(): number | undefined;
}
