import { type Instant, MINUTE_MS, type Span } from '../instant';
import type { Swap } from './schedule';

/** The span a swap speaks of, from the hand-off of its turn; one of the whole turn has no end of its own. */
export const swappedPart = ({ part }: Swap, turnBegins: Instant): Span =>
  part === undefined
    ? { start: turnBegins, end: Number.POSITIVE_INFINITY }
    : { start: turnBegins + part.fromMinute * MINUTE_MS, end: turnBegins + part.toMinute * MINUTE_MS };
