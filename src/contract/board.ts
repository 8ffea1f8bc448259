/** What the on-call board (queue page) asks of its resolver. Shared with static/. */

export interface BoardView {
  /** Wall time at which it was read, on the clock of the default desk. */
  readonly readAt: string;
  readonly onCall: {
    /** Who is told first of a serious incident now, and why; empty = nobody can be told. */
    readonly now: readonly { readonly name: string; readonly because: string }[];
    /** The rota's next change of people; absent when the schedule knows none. */
    readonly next?: { readonly names: readonly string[]; readonly from: string };
  };
  readonly alerts: readonly {
    readonly key: string;
    readonly text: string;
    /** `told, step 2 of 4` */
    readonly state: string;
    /** Told last, or who accepted. */
    readonly person?: string;
    /** Minutes since it was raised. */
    readonly minutes: number;
    /** When the next step is told, if nobody accepts. */
    readonly nextStepAt?: string;
    readonly loud: boolean;
    readonly reports: number;
  }[];
  readonly desks: readonly {
    readonly name: string;
    readonly open: boolean;
    readonly state: string;
    /** Tickets that wait for this desk, with the instant at which the first of them starts. */
    readonly waiting: number;
    readonly opening?: string;
  }[];
  /** More tickets wait than were counted. */
  readonly more: boolean;
}

export const BOARD_CALLS = { read: 'read' } as const;
