import type { Instant } from '../domain/instant';
import type { Mode, Rules } from '../domain/rules/rules';

export interface ProjectMode {
  readonly mode: Mode;
  /** Tickets older than this are left alone (R1). */
  readonly since: Instant;
}

export interface LiveRules {
  readonly rules: Rules;
  /** Null when the live document is gone or unreadable: each project's own property tells its mode then. */
  readonly projects: Readonly<Record<string, ProjectMode>> | null;
  /** Why the live document could not decide and an older one does; admins are told. */
  readonly damaged?: string;
}

export interface RulesStore {
  /** Never fails for a missing or damaged document: the last good version decides, at last the one inside the app. One read. */
  live(): Promise<LiveRules>;
  /** Writes version `rules.version` and makes it live. @throws InvalidInput when someone published meanwhile. */
  publish(rules: Rules, meta: { readonly by: string; readonly note: string; readonly at: Instant }): Promise<void>;
  /** Project modes, perhaps an hour old, for questions that bear it (the day of enabling). Mostly costs no read. */
  knownProjects(now: Instant): Promise<LiveRules['projects']>;
  /** A project's mode by its own property; Watch when it has none. */
  modeOf(projectKey: string): Promise<ProjectMode>;
  setProject(projectKey: string, mode: ProjectMode): Promise<void>;
}
