import type { AdfDocument, FieldValue } from '../fields/field-value';

export interface CommentRecord {
  readonly id: string;
  readonly author: string;
  readonly created: number;
  updated: number;
  updateAuthor: string;
  body: AdfDocument;
  /** Seen by the customer. */
  public: boolean;
  readonly properties: Map<string, unknown>;
}

export interface HistoryItem {
  readonly fieldId: string;
  readonly field: string;
  readonly custom: boolean;
  /** Ids, as `from` and `to` of Jira; the texts are its `fromString` and `toString`. */
  readonly from: string | null;
  readonly fromText: string | null;
  readonly to: string | null;
  readonly toText: string | null;
}

export interface HistoryRecord {
  readonly id: string;
  readonly author: string | null;
  readonly created: number;
  readonly items: readonly HistoryItem[];
}

export interface LinkRecord {
  readonly id: string;
  readonly type: string;
  /** Issue ids. The inward issue is the source. */
  readonly inward: string;
  readonly outward: string;
}

/** One issue. Every field that can change is a value by field id; names of status, type and priority are values too. */
export interface IssueRecord {
  readonly id: string;
  key: string;
  projectKey: string;
  readonly created: number;
  updated: number;
  readonly creator: string | null;
  readonly values: Map<string, FieldValue>;
  readonly comments: CommentRecord[];
  readonly history: HistoryRecord[];
  readonly properties: Map<string, unknown>;
  readonly watchers: Set<string>;
}
