import type { Alert, Telling } from './alerts/alert';
import type { Instant } from './instant';
import type { AccountId, TicketId } from './ticket';
import type { TicketState } from './ticket-state';

/** Display values of the app's own fields; `null` clears. Keys are the field modules of the manifest. */
export interface FieldValues {
  readonly 'responsible-team'?: string | null;
  readonly 'regional-desk'?: string | null;
  readonly 'reported-impact'?: string | null;
  readonly 'received-during'?: string | null;
  readonly 'starts-again-at'?: Instant | null;
  readonly 'consulting-lead'?: AccountId | null;
  readonly 'on-call-person'?: AccountId | null;
  readonly 'on-call-alert'?: string | null;
  readonly 'incident-stage'?: string | null;
  readonly 'next-update-due'?: Instant | null;
  readonly 'main-incident'?: string | null;
}

/**
 * Everything the house can do, as plain data: a test asserts the list, a screen shows what will
 * happen, Watch mode stops there. Adapters turn the actions of one decision into the fewest calls.
 */
export type Action =
  | { readonly do: 'assign'; readonly ticket: TicketId; readonly to: AccountId | null }
  | { readonly do: 'set fields'; readonly ticket: TicketId; readonly fields: FieldValues }
  | { readonly do: 'set priority'; readonly ticket: TicketId; readonly priority: string }
  | { readonly do: 'remember'; readonly ticket: TicketId; readonly state: TicketState }
  | {
      readonly do: 'note';
      readonly ticket: TicketId;
      readonly key: string;
      readonly text: string;
      readonly mention?: readonly AccountId[];
    }
  | {
      readonly do: 'reply';
      readonly ticket: TicketId;
      readonly key: string;
      readonly text: string;
      readonly language: string;
    }
  /** A public comment in the name of the person who clicks, as that person. */
  | { readonly do: 'say as the asker'; readonly ticket: TicketId; readonly by: AccountId; readonly text: string }
  | { readonly do: 'raise alert'; readonly alert: Alert }
  | { readonly do: 'change alert'; readonly from: Alert; readonly to: Alert }
  | { readonly do: 'tell'; readonly alert: Alert; readonly telling: Telling }
  | {
      readonly do: 'create task';
      readonly for: TicketId;
      readonly project: string;
      readonly key: string;
      readonly assignee: AccountId;
      readonly summary: string;
      readonly text: string;
    }
  | {
      readonly do: 'look again';
      readonly ticket: TicketId;
      readonly at: Instant;
      readonly because: 'alert' | 'silence';
    };
