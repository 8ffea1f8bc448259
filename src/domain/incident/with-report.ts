import { MINUTE_MS, type Instant } from '../instant';
import type { Outage, OutageReport } from './outage';

/** Reports further apart than this are not asked about (R7). */
const TOGETHER_MS = 30 * MINUTE_MS;
/** Reports kept in one record. */
const MOST_REPORTS = 400;

/** Whether a report at `now` may belong to it: it goes on, and its latest report is at most half an hour old. */
export const isLive = ({ reports, ended }: Outage, now: Instant): boolean =>
  ended === undefined && now - (reports.at(-1)?.at ?? 0) <= TOGETHER_MS;

/** The record with one more report; what is over or too long ago gives way to a new outage. Null = it is in there already. */
export const withReport = (known: Outage | null, key: string, report: OutageReport): Outage | null => {
  const live =
    known !== null && (isLive(known, report.at) || known.reports.some((one) => one.ticket === report.ticket));
  if (!live) return { key, revision: known === null ? 0 : known.revision + 1, reports: [report], updates: [] };
  if (known.reports.some(({ ticket }) => ticket === report.ticket) || known.reports.length >= MOST_REPORTS) return null;
  return { ...known, revision: known.revision + 1, reports: [...known.reports, report] };
};
