import type { Clock } from '../clock';

export type AlertStatus = 'open' | 'acked' | 'resolved' | 'snoozed' | 'closed';

export interface AlertRecord {
  readonly id: string;
  readonly tinyId: string;
  readonly alias: string;
  readonly message: string;
  readonly description: string;
  readonly entity: string;
  readonly source: string;
  readonly priority: string;
  readonly tags: readonly string[];
  readonly extraProperties: Readonly<Record<string, string>>;
  readonly createdAt: number;
  readonly createdBy: string;
  responders: { readonly id: string; readonly type: string }[];
  status: AlertStatus;
  owner: string | null;
  ackTime: number | null;
  closeTime: number | null;
  updatedAt: number;
  count: number;
  readonly notes: { readonly id: string; readonly at: number; readonly note: string; readonly by: string }[];
  readonly log: { readonly at: number; readonly type: string; readonly text: string; readonly owner: string }[];
}

export interface RequestRecord {
  readonly id: string;
  readonly action: string;
  /** From now on its result can be read. */
  readonly processedAt: number;
  readonly alias: string;
  looks: number;
  /** Done when its time has come; says what became of it. */
  readonly work: () => { readonly ok: boolean; readonly status: string; readonly alertId?: string };
  result?: { readonly ok: boolean; readonly status: string; readonly alertId?: string };
}

/** Somebody's phone rang. */
export interface Rung {
  readonly at: number;
  readonly to: string;
  readonly message: string;
  readonly alias: string;
}

/** How Operations is doing: an outage answers everything with its status. */
export type Outage = 402 | 404 | 422 | 429 | 503 | 504;

export interface OperationsState {
  readonly clock: Clock;
  /** Display name of an active account; undefined for everybody else. */
  readonly nameOf: (accountId: string) => string | undefined;
  /** Accounts with a role in Operations. */
  readonly members: Set<string>;
  readonly alerts: AlertRecord[];
  readonly requests: Map<string, RequestRecord>;
  readonly rung: Rung[];
  outage: Outage | null;
  /** How long it works on a request. */
  processingMs: number;
  /** Set: every request is refused with these words once it is worked on. */
  refusing: string | null;
  next: number;
}
