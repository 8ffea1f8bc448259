import type { Customer } from '../domain/customers/customer';
import type { Rules } from '../domain/rules/rules';

/** What the admin page asks of its resolver. Shared with static/. */

export interface ProjectOverview {
  readonly key: string;
  readonly mode: 'watch' | 'propose' | 'act';
  /** ISO 8601 instant; tickets older than this are left alone (R1). */
  readonly since: string;
}

export interface AdminOverview {
  readonly rulesVersion: number;
  readonly stopActing: boolean;
  readonly projects: readonly ProjectOverview[];
  /** What an admin should know now, each with its cure. */
  readonly warnings: readonly string[];
  readonly desks: readonly { readonly name: string; readonly state: string }[];
  /** The live rules: the page draws table, desks, coverage and on-call from them. */
  readonly rules: Rules;
  /** ISO 8601 instant for which all of it holds. */
  readonly now: string;
}

/** One page of the customers, by name. */
export interface CustomersPage {
  readonly customers: readonly Customer[];
  /** Send it back for the next page; absent = this is the last. */
  readonly next?: string;
}

/** Outcome of publishing or importing: everything or nothing. */
export type AdminResult =
  | { readonly done: true; readonly sentence: string }
  | { readonly done: false; readonly faults: readonly { readonly field: string; readonly reason: string }[] };

/** Names of the resolver's functions. */
export const ADMIN_CALLS = {
  overview: 'overview',
  customers: 'customers',
  publishRules: 'publishRules',
  importCustomers: 'importCustomers',
  setProjectMode: 'setProjectMode',
  stopActing: 'stopActing',
} as const;
