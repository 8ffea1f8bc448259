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
  /** Goes up with every change of the live document; a change names the one it was made from. */
  readonly revision: number;
  /** Why the live document could not decide and an older one does; admins are told. */
  readonly damaged?: string;
}

/** Who published, when and why. */
export interface VersionMeta {
  readonly by: string;
  readonly note: string;
  readonly at: Instant;
}

export interface RulesStore {
  /** Never fails for a missing or damaged document: the last good version decides, at last the one inside the app. One read. */
  live(): Promise<LiveRules>;
  /**
   * Writes the rules as the next version and makes it live, both or neither.
   * @param from what was live when the change was made.
   * @returns the number of the version; null when somebody changed the live document since, and nothing was written.
   */
  publish(from: LiveRules, rules: Rules, meta: VersionMeta): Promise<number | null>;
  /** Project modes, perhaps an hour old, for questions that bear it (the day of enabling). Mostly costs no read. */
  knownProjects(now: Instant): Promise<LiveRules['projects']>;
  /** A project's mode by its own property; Watch when it has none. */
  modeOf(projectKey: string): Promise<ProjectMode>;
  /** Changes one project and nothing else, whatever is published meanwhile. */
  setProject(projectKey: string, mode: ProjectMode): Promise<void>;
}
