import type { CUSTOMER_CALLS } from '../../src/contract/customers';
import type { TicketAct, TicketFormAct } from '../../src/contract/ticket-context';
import type { RULES_CALLS } from '../../src/contract/rules';
import type { Faults } from '../forge-platform';
import type { Expectation } from './expectation';

/** `2026-11-28T10:14` in the story's zone, or an instant with `Z` or an offset. */
export type StoryTime = string;
/** `30s`, `10min`, `2h`, `3d`. */
export type StoryDuration = string;

interface ByPerson {
  readonly by: string;
  /** Name of a filed ticket; the last filed one when absent. */
  readonly ticket?: string;
}

export interface FileTicket {
  readonly name?: string;
  readonly by: string;
  readonly channel: 'portal' | 'mail' | 'api' | 'agent';
  readonly project?: string;
  readonly requestType?: string;
  readonly summary: string;
  readonly description?: string;
  readonly descriptionKilobytes?: number;
  readonly answers?: Readonly<Record<string, string>>;
  readonly organisations?: readonly string[];
}

export interface WritePhoneNote {
  readonly name?: string;
  readonly by: string;
  readonly organisation: string;
  readonly caller: string;
  readonly number: string;
  readonly serious: boolean;
  readonly text: string;
}

export interface EditRules {
  readonly by: string;
  readonly note?: string;
  readonly set: readonly { readonly path: string; readonly value: unknown }[];
}

export interface AskRules {
  readonly by: string;
  readonly call: keyof typeof RULES_CALLS;
  readonly payload?: unknown;
  /** Sends the rules with these values changed as `document`. */
  readonly document?: EditRules['set'];
}

/** What happens to Operations; what is not named stays as it is. */
export interface ChangeOperations {
  /** Every call gets this status; null = it works. */
  readonly outage?: 402 | 404 | 422 | 429 | 503 | 504 | null;
  /** How long it works on a request. */
  readonly works?: StoryDuration;
  /** Every request is refused with these words in the end; null = none. */
  readonly refuses?: string | null;
  readonly removeRole?: string;
  readonly giveRole?: string;
}

export interface PressButton extends ByPerson {
  readonly action: (TicketAct | TicketFormAct)['action'];
  readonly reason?: string;
  readonly with?: Readonly<Record<string, string | boolean>>;
  /** An update by language; without it the panel’s drafts are sent as they are. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** One action of a step; a step without one only lets time pass. */
export interface StepActions {
  readonly file: FileTicket;
  readonly comment: ByPerson & { readonly text: string; readonly internal?: boolean };
  readonly change: ByPerson & {
    readonly fields: Readonly<Record<string, string | number | readonly string[] | null>>;
    /** So often, each time with its number behind every text. */
    readonly times?: number;
  };
  readonly assign: ByPerson & { readonly to: string | null };
  readonly transition: ByPerson & { readonly to: string };
  readonly move: ByPerson & { readonly toProject: string };
  readonly remove: ByPerson;
  readonly hide: ByPerson;
  readonly show: ByPerson;
  readonly press: PressButton;
  readonly look: ByPerson;
  readonly customerList: {
    readonly by: string;
    readonly call: keyof typeof CUSTOMER_CALLS;
    readonly payload?: object;
  };
  readonly gotWorse: ByPerson & { readonly answers: Readonly<Record<string, string | boolean>> };
  readonly phoneNote: WritePhoneNote;
  readonly editRules: EditRules;
  readonly askRules: AskRules;
  readonly editCustomer: { readonly by: string; readonly organisation: string; readonly set: object };
  readonly stopActing: { readonly by: string; readonly stop: boolean };
  readonly setMode: { readonly by: string; readonly project?: string; readonly mode: 'watch' | 'propose' | 'act' };
  readonly deactivate: string;
  readonly operations: ChangeOperations;
  readonly acknowledge: ByPerson & { readonly test?: boolean };
  readonly testRing: ByPerson & { readonly person: string; readonly route: 'operations' | 'field' | 'jira' };
  readonly faults: Omit<Faults, 'seed'>;
  readonly damageAlert: { readonly ticket?: string };
  readonly damageRules: { readonly everyVersion?: boolean };
  readonly editProperty: ByPerson & { readonly value: unknown };
}

export interface Step extends Partial<StepActions> {
  readonly say?: string;
  readonly at?: StoryTime;
  readonly after?: StoryDuration;
  readonly settle?: StoryDuration;
  readonly expect?: readonly Expectation[];
}

/** A story as `story.schema.json` describes it. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly shows: string;
  readonly touches: readonly string[];
  readonly site: 'demo' | 'badly configured' | 'fresh';
  readonly mode?: 'act' | 'propose' | 'watch' | 'not enabled';
  /** IANA zone of the desk. */
  readonly zone: string;
  readonly customerZone?: string;
  readonly start: StoryTime;
  readonly seed?: number;
  readonly knownGap?: string;
  readonly steps: readonly Step[];
}
