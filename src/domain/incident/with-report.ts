import { MINUTE_MS, type Instant } from '../instant';
import type { TicketId } from '../ticket';
import type { Outage, OutageReport } from './outage';

/** Reports further apart than this are not asked about (R7). */
const TOGETHER_MS = 30 * MINUTE_MS;
/** Reports kept in one record. */
const MOST_REPORTS = 400;

/** Whether a report at `now` may belong to it: it goes on, and its latest report is at most half an hour old. */
export const isLive = ({ reports, ended }: Outage, now: Instant): boolean =>
  ended === undefined && now - (reports.at(-1)?.at ?? 0) <= TOGETHER_MS;

/** The ticket was reported with it, whether it still counts or was set apart. */
export const isKnown = ({ reports, apart = [] }: Outage, ticket: TicketId): boolean =>
  apart.includes(ticket) || reports.some((one) => one.ticket === ticket);

/** The record without this report, for good; null when it is the main incident or not one of the reports. */
export const withoutReport = (known: Outage, ticket: TicketId): Outage | null => {
  const [main, ...others] = known.reports;
  if (main === undefined || !others.some((one) => one.ticket === ticket)) return null;
  return {
    ...known,
    revision: known.revision + 1,
    reports: [main, ...others.filter((one) => one.ticket !== ticket)],
    apart: [...(known.apart ?? []), ticket],
  };
};

/** The record with one more report; what is over or too long ago gives way to a new outage. Null = it is in there already. */
export const withReport = (known: Outage | null, key: string, report: OutageReport): Outage | null => {
  const live = known !== null && (isLive(known, report.at) || isKnown(known, report.ticket));
  if (!live) return { key, revision: known === null ? 0 : known.revision + 1, reports: [report], updates: [] };
  if (known.apart?.includes(report.ticket) === true) return null;
  if (known.reports.some(({ ticket }) => ticket === report.ticket) || known.reports.length >= MOST_REPORTS) return null;
  return { ...known, revision: known.revision + 1, reports: [...known.reports, report] };
};
