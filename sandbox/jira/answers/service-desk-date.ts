import { formatInTimeZone } from 'date-fns-tz';

/** The service desk's four ways to write one instant. */
export const serviceDeskDate = (instant: number, zone: string): Readonly<Record<string, unknown>> => ({
  iso8601: formatInTimeZone(instant, zone, "yyyy-MM-dd'T'HH:mm:ssxx"),
  jira: formatInTimeZone(instant, zone, "yyyy-MM-dd'T'HH:mm:ss.SSSxx"),
  friendly: formatInTimeZone(instant, zone, 'dd/MMM/yy h:mm a'),
  epochMillis: instant,
});
