import type { Rules } from '../../src/domain/rules/rules';
import type { Customer } from '../../src/domain/customers/customer';
import type { Instant } from '../../src/domain/instant';
import type { ForgePlatform } from '../forge-platform';
import type { Site } from '../jira/site';
import type { ToldEvent } from './result';
import type { Step, Story } from './story';

/** A ticket that the story filed, under the name that later steps use. */
export interface FiledTicket {
  readonly name: string;
  readonly id: string;
  readonly key: string;
  readonly filedAt: Instant;
  /** Who filed it; customers' views are this person's. */
  readonly reporter: string;
}

/** What the front end got back from the app for the step's own call. */
export interface DoorAnswer {
  readonly value?: unknown;
  readonly error?: string;
}

/** One step as somebody did it: names are resolved, and the app's answer is there where it was asked. */
export interface Deed {
  readonly at: Instant;
  readonly step: Step;
  /** Id of the ticket it was done to. */
  readonly ticket: string | undefined;
  readonly answer: DoorAnswer | undefined;
}

/** A story that is being played: the world it runs in and what it has made so far. */
export interface Stage {
  readonly story: Story;
  readonly platform: ForgePlatform;
  readonly site: Site;
  /** The app's own account, known once it is installed. */
  appAccount: string | undefined;
  readonly tickets: Map<string, FiledTicket>;
  lastTicket: FiledTicket | undefined;
  answer: DoorAnswer | undefined;
  /** Calls of the app before the step that runs began. */
  callsBefore: number;
  /** The rules and customers as an admin last published them. */
  rules: Rules | undefined;
  customers: readonly Customer[];
  /** `$draft` and the like: what the rules page last answered, for later steps. */
  readonly ruleNames: Map<string, unknown>;
  /** What people did that leaves no trace on a ticket: a button, a rule, a switch. */
  readonly told: ToldEvent[];
  /** What was done so far, in order. */
  readonly deeds: Deed[];
  /** Ids of the tickets that were there before the story. */
  readonly openBefore: readonly string[];
}
