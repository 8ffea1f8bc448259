import type { TeamId } from '../people/person';
import type { ClarifiedType, FiledAs } from '../ticket';
import type { Mode } from '../rules/rules';

/** A cell: any value, one of these, or none of these. An absent cell is "any". */
export type Cell<Value> = { readonly is: readonly Value[] } | { readonly not: readonly Value[] };

/** Asks for a number: `from`/`to` include the bound, `above`/`below` do not. Anything but a number fails. */
export interface NumberRange {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
  readonly below?: number;
}

/** What a row may ask of one column. */
export type RowCell = Cell<string | boolean> | NumberRange;

/** The columns a row may ask for; every one is known of every ticket (unknown is a value of its own). */
export interface ForwardingFacts {
  readonly filedAs: FiledAs;
  readonly type: ClarifiedType | 'unclear';
  readonly serious: boolean;
  readonly needsConsulting: boolean;
  readonly technicallyComplex: boolean;
  readonly phase: 'introduction' | 'productive' | 'unknown';
  readonly leadUnit: 'Business Consulting' | 'Learning Consulting' | 'none';
  readonly country: string;
  readonly deskState: 'open' | 'closed on a working day' | 'weekend' | 'holiday' | 'doubtful';
  readonly channel: 'portal' | 'mail' | 'phone' | 'api';
  readonly requestType: string;
  readonly component: readonly string[];
  /** The customer's by their record; without one the language they wrote in, `unknown` when that is unclear. */
  readonly language: string;
  /** Language of subject and body, `unknown` when too short or too mixed. */
  readonly writtenIn: string;
  readonly agreement: string;
  readonly mapped: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** Where a row sends the ticket. */
export interface ForwardingOutcome {
  readonly team: TeamId | 'project-team' | 'lead';
  /** Second team at work beside the first (R6 row 1, serious). */
  readonly also?: TeamId;
  /** How the person is found in the team. */
  readonly person:
    'roster' | 'lead' | 'project team' | 'coordinator' | 'delivery coordinator' | 'expert' | 'incident manager';
  readonly department?: string;
  /** Support keeps the contact with the customer. */
  readonly supportKeepsContact?: boolean;
  readonly linkTo?: 'development';
  /** Work starts at once, also while the desk is closed; absent = an ordinary ticket waits (R4). */
  readonly wait?: false;
  /** On-call is alerted as for a serious ticket. */
  readonly alert?: true;
  /** Key of the text with which the customer is greeted when the row first takes the ticket. */
  readonly text?: string;
}

export interface ForwardingRow {
  readonly id: string;
  /** One line an admin reads. */
  readonly title: string;
  /** The same line in other languages, by language code. */
  readonly titles?: Readonly<Record<string, string>>;
  /** Where the row comes from: `F11`, `R6 row 2`, or `assumed`. */
  readonly source: string;
  /** Column → what the row asks for. Mapped fields are columns named `mapped.<name>`. */
  readonly when: Readonly<Record<string, RowCell>>;
  readonly then: ForwardingOutcome;
  /** `propose` = moved only by an agent's click (R6). */
  readonly mode: Mode;
}
