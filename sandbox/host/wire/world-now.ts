import type { Pace } from './pace';

/** One desk at the present instant of the sandbox. */
export interface DeskClock {
  readonly id: string;
  readonly name: string;
  /** IANA zone. */
  readonly zone: string;
  readonly open: boolean;
  readonly doubtful: boolean;
  /** Why it is closed or open, in a word or two: `weekend`, `Good Friday`. */
  readonly because: string;
  /** Instant of the next opening or, while it is open, of the closing; null when there is none. */
  readonly changesAt: number | null;
}

export interface OnCallNow {
  readonly account: string;
  readonly name: string;
  readonly phone: string | null;
  readonly because: string;
  readonly zone: string;
}

/** A ticket that is ready to be sent. */
export interface Sample {
  readonly id: string;
  readonly label: string;
  readonly by: string;
  readonly summary: string;
}

export interface DayChip {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

/** What everybody can see of the world: time, desks, who is on call. Instants are epoch milliseconds. */
export interface WorldNow {
  /** Grows whenever anything but the clock has changed. */
  readonly revision: number;
  /** Grows with every call that leaves the app, reading ones too. */
  readonly calls: number;
  /** Grows whenever another world begins; open panes of the old one are worth nothing. */
  readonly world: number;
  readonly now: number;
  readonly pace: Pace;
  /** IANA zone of the day's desk. */
  readonly zone: string;
  readonly place: string;
  readonly day: string;
  readonly sentence: string;
  readonly aside: string;
  readonly desks: readonly DeskClock[];
  readonly onCall: OnCallNow | null;
  /** Accounts whose telephones ring, the one that was told last at the end. */
  readonly ringing: readonly string[];
  readonly samples: readonly Sample[];
  readonly days: readonly DayChip[];
  /** Ticket that was sent last, and its reporter. */
  readonly ticket: { readonly key: string; readonly reporter: string } | null;
  /** What went wrong while the clock ran, if anything. */
  readonly fault: string | null;
}
