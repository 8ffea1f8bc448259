import type { Rules } from '../domain/rules/rules';
import type { VersionMeta } from './rules-store';

export interface Version extends VersionMeta {
  readonly number: number;
}

/** Versions that were published. They never change; the one shipped inside the app is number 1. */
export interface RulesHistory {
  /** Newest first, without their documents. */
  page(next?: string): Promise<{ readonly versions: readonly Version[]; readonly next?: string }>;
  /** Null when there is no such version, or it cannot be read. */
  read(version: number): Promise<{ readonly version: Version; readonly rules: Rules } | null>;
}
