import { formatInTimeZone } from 'date-fns-tz';

/** `2026-11-23T23:07:34.000+0100`: Jira writes an instant in the reader's time zone. */
export const jiraTime = (instant: number, zone: string): string =>
  formatInTimeZone(instant, zone, "yyyy-MM-dd'T'HH:mm:ss.SSSxx");
