import type { ForwardingRow } from '../domain/routing/forwarding-row';
import type { ActionKind, Mode } from '../domain/rules/rules';
import type { MappingSuggestion, MappingTrial } from './field-mapping';
import type { RecordedExample, ReplayResult, Reproduction } from './replay';
import type {
  Comparison,
  DraftCheck,
  DraftLine,
  DraftResult,
  DraftView,
  ExportedRules,
  ImportResult,
  PublishResult,
  Refused,
  SaveDraft,
  TableChecked,
  VersionName,
  VersionView,
  VersionsPage,
} from './rules-versions';
import type { ProjectSetup } from './setup';

/** What the admin page asks about the rules document and sends with it. Shared with static/. Instants are ISO 8601 in UTC. */
export interface RulesCallPayloads {
  readonly versions: { readonly next?: string };
  readonly readVersion: { readonly version: number | 'live' };
  readonly compareVersions: { readonly from: VersionName; readonly to: VersionName };
  readonly drafts: Record<string, never>;
  readonly readDraft: { readonly id: string };
  readonly saveDraft: SaveDraft;
  readonly checkDraft: { readonly id: string };
  readonly publishDraft: { readonly id: string; readonly revision: number; readonly note?: string };
  readonly discardDraft: { readonly id: string; readonly revision: number };
  readonly checkTable: { readonly forwarding: readonly ForwardingRow[] };
  readonly backToVersion: { readonly version: number; readonly liveVersion: number; readonly note?: string };
  readonly exportRules: { readonly version: number | 'live' };
  readonly importRules: { readonly text: string; readonly note?: string };
  readonly setKindMode: { readonly kind: ActionKind; readonly mode: Mode; readonly liveVersion: number };
  readonly setRowMode: { readonly row: string; readonly mode: Mode; readonly liveVersion: number };
  readonly suggestMapping: Record<string, never>;
  readonly tryMapping: { readonly ticket: string; readonly version?: VersionName };
  readonly checkSetup: { readonly projectKey: string };
  readonly startReplay: {
    readonly draft: string;
    /** Tickets that the live rules decided, newest first; the app adds its own condition. */
    readonly jql?: string;
    /** At most 5,000. */
    readonly last?: number;
    /** Pasted tickets instead of a search. */
    readonly examples?: readonly RecordedExample[];
  };
  readonly readReplay: { readonly id: string };
  readonly reproduceDecision: { readonly ticket: string };
}

export interface RulesCallAnswers {
  readonly versions: VersionsPage;
  readonly readVersion: VersionView;
  readonly compareVersions: Comparison;
  readonly drafts: { readonly drafts: readonly DraftLine[] };
  readonly readDraft: DraftView;
  readonly saveDraft: DraftResult;
  readonly checkDraft: DraftCheck;
  readonly publishDraft: PublishResult;
  readonly discardDraft: { readonly done: true; readonly sentence: string } | Refused;
  readonly checkTable: TableChecked;
  readonly backToVersion: PublishResult;
  readonly exportRules: ExportedRules;
  readonly importRules: ImportResult;
  readonly setKindMode: PublishResult;
  readonly setRowMode: PublishResult;
  readonly suggestMapping: MappingSuggestion;
  readonly tryMapping: MappingTrial;
  readonly checkSetup: ProjectSetup;
  readonly startReplay: ReplayResult | Refused;
  readonly readReplay: ReplayResult;
  readonly reproduceDecision: Reproduction;
}

/** Names of the resolver's functions; they are served by the admin page, beside those of `admin`. */
export const RULES_CALLS = {
  versions: 'versions',
  readVersion: 'readVersion',
  compareVersions: 'compareVersions',
  drafts: 'drafts',
  readDraft: 'readDraft',
  saveDraft: 'saveDraft',
  checkDraft: 'checkDraft',
  publishDraft: 'publishDraft',
  discardDraft: 'discardDraft',
  checkTable: 'checkTable',
  backToVersion: 'backToVersion',
  exportRules: 'exportRules',
  importRules: 'importRules',
  setKindMode: 'setKindMode',
  setRowMode: 'setRowMode',
  suggestMapping: 'suggestMapping',
  tryMapping: 'tryMapping',
  checkSetup: 'checkSetup',
  startReplay: 'startReplay',
  readReplay: 'readReplay',
  reproduceDecision: 'reproduceDecision',
} as const satisfies { readonly [Name in keyof RulesCallPayloads]: Name };
