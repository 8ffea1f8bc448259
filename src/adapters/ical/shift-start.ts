import { DAY_MS, type Instant, isoOf, type Span } from '../../domain/instant';

/** Nobody's shift is longer: who has been on call for a year always is. */
const LOOK_BACK_MS = 366 * DAY_MS;

/** A window that begins early enough to know when the shifts began that run at its start. */
export const withLookBack = ({ start, end }: Span): Span => ({ start: start - LOOK_BACK_MS, end });

/**
 * What tells a shift from the others of its calendar: when it began, not where a window cut it, so that a later
 * export updates it rather than doubles it.
 */
export const shiftStart = (start: Instant, window: Span): string =>
  start <= withLookBack(window).start ? 'always' : isoOf(start);
