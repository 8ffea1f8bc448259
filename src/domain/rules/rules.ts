import type { Calendar } from '../hours/calendar';
import type { LANGUAGES_READ } from '../intake/language-of';
import type { Impact } from '../intake/reported-impact';
import type { OnCallSchedule } from '../oncall/schedule';
import type { Person, TeamId } from '../people/person';
import type { PersonChoiceBy } from '../people/workload';
import type { ForwardingRow } from '../routing/forwarding-row';
import type { TellingRules } from '../telling/telling-rules';
import type { SiteTexts } from '../texts/voice';
import type { AccountId, Answers, Severity, Urgency } from '../ticket';

/** How far the app may go (R1): Watch shows, Propose waits for one click, Act does. */
export const MODES = ['watch', 'propose', 'act'] as const;
export type Mode = (typeof MODES)[number];

/** Kinds of action that an admin switches one by one (R1). */
export const ACTION_KINDS = ['assign', 'forward', 'fields', 'reason', 'customer message', 'wait', 'alert'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export interface Desk {
  readonly id: string;
  readonly name: string;
  readonly calendar: Calendar;
}

export interface Team {
  readonly id: TeamId;
  readonly name: string;
  /** Told when nobody is left, and accepts first where R6 says so. */
  readonly coordinator?: AccountId;
}

/** Departments and companies that work on tickets without being one of the three teams. */
export interface Party {
  readonly id: string;
  readonly name: string;
}

/** One step of the escalation (R5); steps are copied onto an alert when it is raised. */
export interface EscalationStep {
  readonly who: 'duty' | 'team' | 'rota' | 'last resort';
  /** Minutes until the next step when nobody accepts. */
  readonly waitMinutes: number;
  /** How often the step is told before the next one; absent = once. The last step is repeated until somebody accepts. */
  readonly times?: number;
}

export interface Settings {
  readonly defaultDesk: string;
  readonly ordinaryWhileClosed: 'desk opening' | 'open desk';
  readonly onCallWhileDeskOpen: 'duty incident manager' | 'rota';
  /** Minutes before closing in which ordinary tickets are promised for the next opening (R4). */
  readonly lastMinutes: number;
  readonly silenceMinutes: number;
  readonly dutyNeedsMinutesLeft: number;
  readonly phoneNumber?: string;
  /** Project in which linked tasks are made (R6); absent = the ticket's own. Leads without agent licence need one where they may be assigned. */
  readonly taskProject?: string;
  readonly consultingCountries: readonly string[];
  /** Languages in which customers write; a text is taken for none other. Absent = all that can be told apart. */
  readonly languages?: readonly (typeof LANGUAGES_READ)[number][];
  /** How one of several people who are there is chosen; absent = even spread, which costs no read. */
  readonly personBy?: PersonChoiceBy;
  /** Language of internal notes and of the app's fields, ISO 639; absent = English. Customers and screens have their own. */
  readonly noteLanguage?: 'en' | 'de';
}

/** The words a site uses for what the rules ask; matched without case (admins add their own). */
export interface FieldMapping {
  /** Rules name → names of Jira fields that may hold it, first found wins. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Request types or issue types → filed as. */
  readonly filedAs: Readonly<Record<'incident' | 'request' | 'delivery', readonly string[]>>;
  /** What the options of those fields mean; an answer in other words stays unanswered. */
  readonly answers: AnswerWords;
  /** Jira priority by severity, for the mirror. Empty = not mirrored. */
  readonly priority: Readonly<Partial<Record<'P1' | 'P2' | 'P3' | 'P4', string>>>;
}

type Words = readonly string[];

/** Options of a site's fields and forms, by what they mean. */
export interface AnswerWords {
  readonly yes: Words;
  readonly no: Words;
  readonly canWork: Readonly<Record<NonNullable<Answers['canWork']>, Words>>;
  readonly impact: Readonly<Record<Exclude<Impact, 'data breach'>, Words>>;
  readonly urgency: Readonly<Record<Urgency, Words>>;
}

/** What makes a ticket serious by itself (R3); a person's word always does. */
export interface SeriousnessRules {
  readonly source: string;
  /** An outage always is among them. */
  readonly impacts: readonly ('outage' | 'blocker' | 'data breach')[];
  /** P1 always is among them. */
  readonly severities: readonly ('P1' | 'P2')[];
}

/** Which severity is suggested for a defect: reported impact by urgency. People set it (R3). */
export interface SeverityGrid {
  readonly source: string;
  readonly cells: Readonly<Record<Exclude<Impact, 'data breach'>, Readonly<Record<Urgency, Severity>>>>;
}

/** The versioned document that decides everything. Immutable once published. */
export interface Rules {
  readonly version: number;
  readonly desks: readonly Desk[];
  readonly teams: readonly Team[];
  readonly parties: readonly Party[];
  readonly people: readonly Person[];
  readonly onCall: OnCallSchedule;
  readonly escalation: readonly EscalationStep[];
  /** Routes to the people on call; absent = assignment and mention in Jira only. */
  readonly telling?: TellingRules;
  /** Ordered; first match wins; the last row catches all (R6). */
  readonly forwarding: readonly ForwardingRow[];
  readonly mapping: FieldMapping;
  readonly seriousness: SeriousnessRules;
  readonly severityGrid: SeverityGrid;
  /** Texts for customers in the site's own words; what is not here is said in the app's. */
  readonly texts: SiteTexts;
  readonly settings: Settings;
  readonly modes: Readonly<Record<ActionKind, Mode>>;
  /** The one switch: nothing acts while it is on (R1). */
  readonly stopActing: boolean;
}
