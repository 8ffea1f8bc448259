import type { Rate } from './measure';

const round = (value: number): string =>
  value.toLocaleString('en-GB', { maximumSignificantDigits: 3, maximumFractionDigits: 3 });

/** Median first, the noise behind it. */
export const shown = ({ min, median, max }: Rate, unit: string): string =>
  `${round(median).padStart(11)} ${unit}  (min ${round(min)}, max ${round(max)})`;

/** Whether a promise is kept, by the median. */
export const promise = (kept: boolean, text: string): string => `  ${kept ? 'kept  ' : 'MISSED'} ${text}`;
