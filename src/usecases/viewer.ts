import type { AccountId } from '../domain/ticket';

/** The person who looks at a screen. */
export interface Viewer {
  readonly account: AccountId;
  /** What the screen speaks: the person's locale, `de-AT` or `en_US`. */
  readonly language: string;
}
