import type { Instant } from '../domain/instant';
import type { ReplaySum } from '../domain/routing/replay-sum';

/** Somebody whom one of the two sets of rules would have told of an alert. */
export interface WokenTicket {
  readonly ticket: string;
  /** ISO 8601 instant at which the ticket was filed. */
  readonly at: string;
  readonly was: readonly string[];
  readonly wouldBe: readonly string[];
}

/** A replay between two of its steps. Plain data. */
export interface ReplayJob {
  readonly id: string;
  readonly draft: string;
  /** The draft as it was when the replay began; a changed one ends it. */
  readonly draftRevision: number;
  readonly liveVersion: number;
  readonly jql: string;
  readonly of: number;
  readonly state: 'running' | 'ended' | 'failed';
  readonly sentence: string;
  /** When it last went on. */
  readonly at: Instant;
  /** The step that comes next, from 0; a message about another one is a copy. */
  readonly step: number;
  readonly next?: string;
  readonly sum: ReplaySum;
  readonly unreadable: number;
  readonly unused: readonly string[];
  readonly woken: readonly WokenTicket[];
}

export interface ReplayBook {
  read(id: string): Promise<ReplayJob | null>;
  /** Kept for a week. */
  save(job: ReplayJob): Promise<void>;
}

/** Steps of one replay come one after the other. */
export interface ReplayQueue {
  goOn(id: string, step: number): Promise<void>;
}
