/** Local date `YYYY-MM-DD` in the calendar's zone. */
export type LocalDate = string;
/** Local time `HH:MM`; `24:00` is allowed as an end. */
export type LocalTime = string;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Open from `start` (included) to `end` (excluded); `end` at or before `start` runs past midnight. */
export interface OpenHours {
  readonly start: LocalTime;
  readonly end: LocalTime;
}

export type Week = Readonly<Partial<Record<Weekday, readonly OpenHours[]>>>;

export interface Holiday {
  readonly date: LocalDate;
  /** English name. */
  readonly name: string;
  /** As people there say it (Karfreitag). */
  readonly localName?: string;
  readonly scope: 'national' | 'state';
  /** False = an admin decided that this desk works that day. */
  readonly ticked: boolean;
  /** The date may still move (announced late, by the moon). */
  readonly provisional?: boolean;
}

/** The desk is closed, the whole local day or a part of it. */
export interface Closure {
  readonly date: LocalDate;
  readonly name: string;
  readonly start?: LocalTime;
  readonly end?: LocalTime;
}

/** When a desk is there, in wall times of its zone. Stored dates decide, never a library (mission §4). */
export interface Calendar {
  /** IANA zone. */
  readonly zone: string;
  /** Hours of the week; a later entry counts from its local date on, the past keeps the old ones. */
  readonly hours: readonly { readonly validFrom?: LocalDate; readonly week: Week }[];
  readonly holidays: readonly Holiday[];
  /** Days of the week that are weekend where the desk has no hours on them; absent = Saturday and Sunday. */
  readonly weekend?: readonly Weekday[];
  /** Only national holidays close the desk. */
  readonly nationalOnly?: boolean;
  readonly closures?: readonly Closure[];
  /** Own hours of a date: they win over week, holiday and closure. */
  readonly dateHours?: readonly {
    readonly date: LocalDate;
    readonly name?: string;
    readonly hours: readonly OpenHours[];
  }[];
  readonly breaks?: readonly {
    readonly days: readonly Weekday[];
    readonly start: LocalTime;
    readonly end: LocalTime;
  }[];
  /** Days of which nobody has said yet whether the desk is there: no promise, serious alerts desk and on-call (mission §4). */
  readonly doubtful?: readonly LocalDate[];
  /** Years whose holidays an admin has looked at day by day; stored dates alone confirm nothing (mission §4). */
  readonly confirmedYears?: readonly number[];
}
