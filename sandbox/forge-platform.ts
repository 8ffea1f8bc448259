/** What stories, tests and the page need of the pretend Forge; `sandbox/forge` implements it. */
import type { Clock } from './clock';
import type { JiraSite } from './jira-site';

/** One call that crossed the border of the app, for the log of calls and costs. */
export interface LoggedCall {
  readonly at: number;
  readonly invocation: string;
  /** Function key of the manifest. */
  readonly functionKey: string;
  readonly kind: 'jira' | 'kvs' | 'queue' | 'graphql' | 'egress' | 'other';
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly principal: string;
  /** KVS reads and writes in 10-KB units, Jira points; 0 where it does not apply. */
  readonly kvsReads: number;
  readonly kvsWrites: number;
  readonly points: number;
  /** Set when the pretence refused: unknown route, missing scope, blocked egress … */
  readonly refused?: string;
}

/** One run of a function of the app. */
export interface Invocation {
  readonly id: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly at: number;
  readonly outcome: 'ok' | 'app error' | 'timeout' | 'out of memory' | 'retry asked' | 'killed';
  readonly error?: string;
  readonly logs: readonly { readonly level: string; readonly text: string }[];
  readonly result?: unknown;
}

/** What the platform itself has to say: dropped and lost events, faulty filters, calls after the end. */
export interface PlatformNote {
  readonly at: number;
  readonly functionKey: string;
  readonly text: string;
}

/** Faults, all decided by the seed so that a run repeats. Rates are 0..1. */
export interface Faults {
  readonly seed: number;
  readonly duplicateEvents?: number;
  readonly loseEvents?: number;
  /** Longest delay of a product event in ms (platform: up to 180,000). */
  readonly eventDelayMs?: number;
  readonly reorderEvents?: boolean;
  readonly duplicateMessages?: number;
  readonly loseMessages?: number;
  /** How much later than asked a queue message may come, ms. */
  readonly messageDelayMs?: number;
  readonly jira429?: number;
  readonly jira5xx?: number;
  /** Kills the invocation between two outward calls. */
  readonly kill?: number;
  readonly skipTimers?: number;
  readonly duplicateTimers?: number;
  /** How late a scheduled trigger may run, ms. */
  readonly timerDelayMs?: number;
  readonly queryLagMs?: number;
  /** Runs a delivery side by side with the next one, their calls interleaved by the seed. */
  readonly overlap?: number;
}

export interface ForgePlatform {
  readonly clock: Clock;
  readonly site: JiraSite;
  /** Installs the app: bundles once, registers modules, fires the lifecycle event, starts timers. */
  install(): Promise<void>;
  uninstall(): Promise<void>;
  setFaults(faults: Faults): void;
  /** Calls a resolver function as the front end of `moduleKey` would. `error` carries what the bridge would show. */
  invokeResolver(call: {
    readonly moduleKey: string;
    readonly functionKey: string;
    readonly payload: unknown;
    readonly accountId: string | null;
    readonly accountType?: 'licensed' | 'unlicensed' | 'customer' | 'anonymous';
    readonly extension: unknown;
    readonly locale?: string;
  }): Promise<{ readonly value?: unknown; readonly error?: string }>;
  /** Asks a module for the status it shows before it is opened (`dynamicProperties` of an issue context). */
  invokeDynamicProperties(call: {
    readonly moduleKey: string;
    readonly accountId: string;
    readonly extension: unknown;
  }): Promise<{ readonly value?: unknown; readonly error?: string }>;
  /** Runs queued work that is due now, without moving the clock, until nothing is left to do. */
  settle(): Promise<void>;
  readonly calls: readonly LoggedCall[];
  readonly invocations: readonly Invocation[];
  readonly notes: readonly PlatformNote[];
  /** Direct look into KVS for tests and the page, never for the app. */
  kvsDump(): readonly { readonly entity?: string; readonly key: string; readonly value: unknown }[];
  /** Breaks stored data on purpose (a story's "damage"). */
  kvsDamage(key: string, value: unknown, where?: { readonly entity: string }): void;
  dispose(): Promise<void>;
}
