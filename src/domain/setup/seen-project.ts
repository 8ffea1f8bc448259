import type { AccountId } from '../ticket';

/** Whom or what a site's field is: by id, with its name on screen. */
export interface SeenField {
  readonly id: string;
  readonly name: string;
  /** Kind on screen: option, string, number, user … */
  readonly kind: string;
  /** Key of the app's own field module, where it is one of the app's. */
  readonly own?: string;
}

/** What an app or the site's automation did on new tickets besides this app. */
export interface OtherAct {
  /** Name of the account on screen. */
  readonly by: string;
  readonly did: 'assigned' | 'answered the customer';
  readonly count: number;
  /** Key of a ticket that shows it. */
  readonly example: string;
}

/** A project as the app finds it; nothing is judged yet. */
export interface SeenProject {
  readonly key: string;
  readonly style: 'company-managed' | 'team-managed';
  /** Who gets a new ticket by the project's own setting; null = nobody. */
  readonly defaultAssignee: string | null;
  /** What the app's user may do in the project, by the permission's name on screen. */
  readonly permissions: Readonly<Record<string, boolean>>;
  /** Fields of the whole site. */
  readonly siteFields: readonly SeenField[];
  /** Types of tickets with the fields on their screens that the app may set. */
  readonly types: readonly { readonly name: string; readonly onScreen: readonly SeenField[] }[];
  /** Accounts that Jira lets be assigned in the project. */
  readonly assignable: readonly AccountId[];
  /** Of the mapped people, accounts that are closed or not known to the site. */
  readonly closedAccounts: readonly AccountId[];
  /** Ids of the app's own fields that the newest tickets carry, empty or not; null = there is no ticket to look at. */
  readonly carried: readonly string[] | null;
  readonly others: readonly OtherAct[];
}
