import type { Outcome } from './oncall-outcome';

/** One case of a file, ready to replay. */
export interface ReplayableCase {
  readonly id: string;
  readonly kind: string;
  readonly replay: () => Outcome;
}

/** What a format's file offers: takes a parsed case file apart; throws when it is not of the format. */
export type ReadCases = (file: unknown) => readonly ReplayableCase[];
