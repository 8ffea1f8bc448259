import type { AppManifest, FunctionModule } from '../manifest/app-manifest';

export type ModuleKind =
  | 'core:trigger'
  | 'core:consumer'
  | 'core:scheduledTrigger'
  | 'core:preUninstall'
  /** A module with a front end, `jira:issueContext` for example. */
  | 'front end';

const SHORT_S = 25;
const LONG_S = 55;
const DEFAULT_MEMORY_MB = 512;

/** Longest run of a function in ms of real time: 25 s, or 55 s / `timeoutSeconds` for consumers and schedules. */
export const timeLimitOf = ({ timeoutSeconds }: FunctionModule, kind: ModuleKind): number => {
  switch (kind) {
    case 'core:consumer':
    case 'core:scheduledTrigger':
      return (timeoutSeconds ?? LONG_S) * 1000;
    case 'core:preUninstall':
      return LONG_S * 1000;
    case 'core:trigger':
    case 'front end':
      return SHORT_S * 1000;
    default:
      return kind satisfies never;
  }
};

/** Memory of a function in MB: its own, else the app's, else 512. */
export const memoryLimitOf = (module: FunctionModule | undefined, { app }: AppManifest): number =>
  module?.runtime?.memoryMB ?? app.runtime?.memoryMB ?? DEFAULT_MEMORY_MB;

/** Things allowed per minute of run time, started minutes counted whole (log lines, egress requests: 100). */
export const perRuntimeMinute = (limitMs: number): number => 100 * Math.ceil(limitMs / 60_000);
