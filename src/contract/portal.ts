/**
 * What the panel of a customer in the portal asks of its resolver. Every text is written in the language of the
 * person who looks and in the customer's zone; no name, number or internal word of the desk is in it. Shared with
 * static/.
 */

/** The three questions of R3, asked again by *It got worse*. Free text only explains. */
export interface GotWorseInput {
  readonly productive: boolean;
  readonly canWork: 'nobody' | 'hardly' | 'with workaround' | 'yes';
  /** As the customer writes it; may be empty. */
  readonly since: string;
  /** Suspected data breach. */
  readonly dataBreach?: boolean;
  readonly text?: string;
}

export interface GotWorseResult {
  readonly done: boolean;
  /** What happens now, or why nothing does and what helps. */
  readonly sentence: string;
}

/** One stage of the ticket's way, in order; what has not happened yet has no time. */
export interface PortalStage {
  readonly key: 'received' | 'with on-call' | 'accepted' | 'starts' | 'in work' | 'next update' | 'solved';
  readonly state: 'done' | 'now' | 'ahead';
  /** For example “With our on-call service since Saturday, 28 November, 10:14 (your time)”. */
  readonly text: string;
  /** ISO 8601 instant, where there is one. */
  readonly at?: string;
}

export interface PortalView {
  /** Language of every text here: a code the app speaks. */
  readonly language: string;
  /** IANA zone of every time here. */
  readonly zone: string;
  readonly desk: {
    readonly place: string;
    readonly open: boolean;
    /** For example “Our desk in Saarbrücken is closed. It opens on Monday, 30 November, 08:00 (your time).” */
    readonly sentence: string;
    /** ISO 8601 instant of the next opening; absent while the desk is open or when no opening is known. */
    readonly opensAt?: string;
  };
  /** The ticket in one sentence. */
  readonly sentence: string;
  readonly stages: readonly PortalStage[];
  /** What counts as serious, and what happens then. */
  readonly serious: {
    readonly heading: string;
    readonly points: readonly string[];
    /** Shown beside "serious, outside hours" and nowhere else (R9). */
    readonly phone?: string;
  };
  /** The button *It got worse* with its questions; absent where it would do nothing (solved, or the app only watches). */
  readonly worse?: {
    readonly button: string;
    readonly send: string;
    readonly productive: PortalQuestion<'yes' | 'no'>;
    readonly canWork: PortalQuestion<GotWorseInput['canWork']>;
    readonly since: { readonly label: string };
    readonly dataBreach: { readonly label: string };
    readonly text: { readonly label: string };
  };
}

export interface PortalQuestion<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
}

/** Names of the resolver's functions; both answer `{ error, field? }` when they refuse. `gotWorse` takes a GotWorseInput. */
export const PORTAL_CALLS = { look: 'look', gotWorse: 'gotWorse' } as const;
