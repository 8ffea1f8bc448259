import ICAL from 'ical.js';
import { InvalidInput } from '../../domain/errors';
import { localDayOf } from '../../domain/hours/local-day';
import { zoneClock } from '../../domain/hours/zone-clock';
import { type Instant, SECOND_MS } from '../../domain/instant';
import { lineField } from './content-lines';

interface ZoneQuestion {
  readonly tzid: string | undefined;
  /** Zones that the file describes itself. */
  readonly zones: ReadonlyMap<string, ICAL.Timezone>;
  /** IANA zone of times that name none. */
  readonly fallback: string;
  readonly line: number;
}

const isIana = (zone: string): boolean => {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)*$/.test(zone)) return false;
  try {
    zoneClock(zone).offsetAt(0);
    return true;
  } catch {
    return false;
  }
};

/**
 * The instant of a calendar time. An IANA name goes before what the file describes under it; a time that the clock
 * skips is moved on by the gap (RFC 5545).
 * @throws InvalidInput for a time zone that is neither.
 */
export const instantOfTime = (time: ICAL.Time, { tzid, zones, fallback, line }: ZoneQuestion): Instant => {
  if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000;
  const zone = time.isDate || tzid === undefined ? fallback : tzid;
  if (isIana(zone)) {
    const day = localDayOf(time.toString().slice(0, 10));
    const minute = time.isDate ? 0 : time.hour * 60 + time.minute;
    return zoneClock(zone).instantOf(day, minute) + (time.isDate ? 0 : time.second * SECOND_MS);
  }
  const described = zones.get(zone);
  if (described === undefined)
    throw new InvalidInput(
      lineField(line),
      `time zone ${zone} is not known, and the file does not describe it; use an IANA name such as Europe/Berlin`,
    );
  const there = time.clone();
  there.zone = described;
  return there.toUnixTime() * 1000;
};
