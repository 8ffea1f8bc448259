import type { Finding, Undecided } from '../domain/routing/check/finding';
import type { Rules } from '../domain/rules/rules';

/** A fault of a document or of what was sent: where, what, and what would cure it. */
export interface RulesFault {
  readonly field: string;
  readonly reason: string;
}

/** Every call that changes something answers so: it is done, or nothing is and every fault is named. */
export type Refused = { readonly done: false; readonly faults: readonly RulesFault[] };

/** One published version; versions never change. */
export interface VersionLine {
  readonly version: number;
  /** Account id of who published it; empty for the version shipped inside the app. */
  readonly by: string;
  readonly at: string;
  readonly note: string;
  readonly live: boolean;
}

export interface VersionsPage {
  /** Newest first. */
  readonly versions: readonly VersionLine[];
  /** Send it back for older ones; absent = there are none. */
  readonly next?: string;
}

export interface VersionView extends VersionLine {
  readonly document: Rules;
}

/** `live`, a number, or the id of a draft. */
export type VersionName = number | 'live' | { readonly draft: string };

export interface Comparison {
  /** One readable line a change; empty = they say the same. */
  readonly changes: readonly string[];
}

export type DraftState = 'draft' | 'checked';

export interface DraftLine {
  readonly id: string;
  readonly note: string;
  /** Who changed it last. */
  readonly by: string;
  readonly at: string;
  readonly basedOn: number;
  /** `checked`: no fault was found since the last change, it may be published. */
  readonly state: DraftState;
  /** Goes up with every change; send the one you have seen. */
  readonly revision: number;
}

export interface DraftView extends DraftLine {
  /** As it was saved; may be faulty. */
  readonly document: unknown;
}

export interface SaveDraft {
  /** Absent = a new draft. */
  readonly id?: string;
  /** The revision that was seen; a draft that somebody else changed since is not overwritten. */
  readonly revision?: number;
  readonly document: unknown;
  readonly note: string;
  /** The live version that the draft was compared with; absent = as before, for a new draft what is live. */
  readonly basedOn?: number;
}

export type DraftResult = { readonly done: true; readonly sentence: string; readonly draft: DraftLine } | Refused;

/** What the check of a draft found. `faults` keep it from being published, `findings` are for the admin to judge. */
export interface DraftCheck {
  readonly draft: DraftLine;
  readonly faults: readonly RulesFault[];
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  /** Against the live version. */
  readonly changes: readonly string[];
  readonly bytes: number;
  readonly limitBytes: number;
}

export interface TableChecked {
  readonly faults: readonly RulesFault[];
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
}

export type PublishResult = { readonly done: true; readonly sentence: string; readonly version: number } | Refused;

export interface ExportedRules {
  readonly fileName: string;
  /** The whole file. */
  readonly text: string;
}

export type ImportResult =
  | {
      readonly done: true;
      readonly sentence: string;
      readonly draft: DraftLine;
      /** What the import would change against the live version. */
      readonly changes: readonly string[];
    }
  | Refused;
