/** A point on the time line: milliseconds since 1970-01-01T00:00:00Z. Never a wall time. */
export type Instant = number;

/** A half-open stretch of time: `start` belongs to it, `end` does not. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/**
 * Reads an ISO 8601 instant with an offset or `Z`.
 * @throws RangeError when the text is not one (a text without offset is refused: it would be a wall time).
 */
export const instantOf = (iso: string): Instant => {
  const value = /(Z|[+-]\d\d:?\d\d)$/.test(iso) ? Date.parse(iso) : Number.NaN;
  if (Number.isNaN(value)) throw new RangeError(`not an instant with an offset: ${iso}`);
  return value;
};

/** Writes an instant as ISO 8601 in UTC, seconds shown, milliseconds only when there are any. */
export const isoOf = (instant: Instant): string => new Date(instant).toISOString().replace('.000Z', 'Z');
