import type { Instant } from '../instant';
import type { HoursTable } from './hours-table';
import { lastAtOrBefore } from './last-at-or-before';

/** Open milliseconds of the table before an instant. */
export const openUntil = ({ openFrom, openTo, openBefore }: HoursTable, at: Instant): number => {
  const index = lastAtOrBefore(openFrom, at);
  const start = openFrom[index];
  if (start === undefined) return 0;
  return (openBefore[index] ?? 0) + Math.min(at, openTo[index] ?? at) - start;
};
