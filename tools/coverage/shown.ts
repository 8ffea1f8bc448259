import type { Span } from '../../src/domain/instant';
import { HOUR_MS, isoOf } from '../../src/domain/instant';

/** Hours with separators, right-aligned. */
export const hours = (ms: number, width = 6): string =>
  `${(ms / HOUR_MS).toLocaleString('en-GB', { maximumFractionDigits: 1 })}`.padStart(width);

/** A span in UTC, to the minute. */
export const utc = ({ start, end }: Span): string => {
  const minute = (at: number) => isoOf(at).slice(0, 16).replace('T', ' ');
  return `${minute(start)} – ${minute(end)}`;
};

export const lengthOf = ({ start, end }: Span): number => end - start;
