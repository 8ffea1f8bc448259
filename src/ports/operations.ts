import type { OperationsAlert, OperationsLogEntry } from '../domain/telling/operations-alert';
import type { AccountId } from '../domain/ticket';

export interface NewOperationsAlert {
  /** At most 130 characters. */
  readonly message: string;
  readonly description: string;
  /** Makes it the same alert as long as it is open. */
  readonly alias: string;
  readonly person: AccountId;
  /** Claim of the telling that it makes, so that a repeated message finds it. */
  readonly mark: string;
}

/** What became of a request: Operations works on requests after it has answered. */
export type RequestResult =
  | { readonly state: 'done'; readonly alertId?: string }
  | { readonly state: 'refused'; readonly because: string }
  | { readonly state: 'not known yet' };

/**
 * Jira Service Management Operations, always in the name of a person: it refuses apps that come as themselves.
 * Every method throws VendorFailed with the status; no answer in time is status 0.
 */
export interface Operations {
  /** The alert with this alias, the newest first; null when there is none. */
  find(alias: string, as: AccountId): Promise<OperationsAlert | null>;
  /** What happened to an alert, newest first. */
  logOf(alertId: string, as: AccountId): Promise<readonly OperationsLogEntry[]>;
  create(alert: NewOperationsAlert, as: AccountId): Promise<{ readonly requestId: string }>;
  addPerson(alertId: string, person: AccountId, as: AccountId): Promise<{ readonly requestId: string }>;
  acknowledge(alertId: string, as: AccountId): Promise<{ readonly requestId: string }>;
  close(alertId: string, as: AccountId): Promise<{ readonly requestId: string }>;
  note(alertId: string, text: string, as: AccountId): Promise<void>;
  /** Asked a few times within some seconds. */
  resultOf(requestId: string, as: AccountId): Promise<RequestResult>;
  /** Names by which people go in their profiles; Operations writes no account numbers. */
  namesOf(accounts: readonly AccountId[]): Promise<ReadonlyMap<AccountId, string>>;
  /** One cheap read, as the daily probe does it. */
  probe(as: AccountId): Promise<void>;
}
