import type { SetupFinding } from '../domain/setup/setup-finding';

export interface ProjectSetup {
  readonly projectKey: string;
  /** Most grave first; empty = everything that can be checked is in order. */
  readonly findings: readonly SetupFinding[];
  /** What was looked at, so that an empty list means something. */
  readonly checked: readonly string[];
}
