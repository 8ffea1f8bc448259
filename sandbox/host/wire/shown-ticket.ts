/** A ticket as one person sees it. Instants are epoch milliseconds, those in fields ISO 8601. */
export interface ShownTicket {
  readonly id: string;
  readonly key: string;
  readonly project: string;
  readonly issueType: string;
  readonly requestType: string | null;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
  readonly statusCategory: 'new' | 'indeterminate' | 'done';
  readonly priority: string | null;
  readonly assignee: string | null;
  readonly assigneeName: string | null;
  readonly reporter: string | null;
  readonly reporterName: string | null;
  readonly created: number;
  readonly updated: number;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly comments: readonly ShownComment[];
  readonly history: readonly ShownChange[];
  readonly links: readonly { readonly type: string; readonly direction: 'inward' | 'outward'; readonly key: string }[];
}

export interface ShownComment {
  readonly id: string;
  readonly author: string;
  readonly name: string;
  readonly kind: 'app' | 'customer' | 'staff';
  readonly at: number;
  readonly text: string;
  readonly public: boolean;
}

export interface ShownChange {
  readonly at: number;
  readonly name: string;
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One row of a queue. */
export interface QueueRow {
  readonly key: string;
  readonly summary: string;
  readonly status: string;
  readonly statusCategory: ShownTicket['statusCategory'];
  readonly assigneeName: string | null;
  readonly reporterName: string | null;
  readonly created: number;
  readonly fields: Readonly<Record<string, string>>;
}
