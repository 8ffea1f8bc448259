/** The telephone of one person as it lies on the table. */
export interface PhoneNow {
  readonly account: string;
  readonly name: string;
  readonly zone: string;
  /** What rings: tickets whose alert has told this person and whom nobody has accepted yet. */
  readonly ringing: readonly RingingAlert[];
  /** Newest first. */
  readonly notices: readonly PhoneNotice[];
}

export interface RingingAlert {
  readonly key: string;
  readonly text: string;
  /** Instant of the first telling in this round. */
  readonly since: number;
  readonly because: string;
  /** When the next step follows if nobody accepts. */
  readonly dueAt: number | null;
}

export interface PhoneNotice {
  readonly at: number;
  readonly kind: string;
  readonly key: string;
  readonly text: string;
}
