import { Temporal } from 'temporal-polyfill';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../src/domain/instant';
import type { Converter } from './conversion-peers';

/** A wall time that a clock skips, and the instant that Temporal's `compatible` gives it. */
interface Gap {
  readonly zone: string;
  readonly date: string;
  readonly time: string;
  readonly at: Instant;
}

const FROM = Temporal.Instant.from('2015-01-01T00:00Z');
const TO = Temporal.Instant.from('2035-01-01T00:00Z');

/** The middle of every gap of a zone in twenty years, by temporal-polyfill. */
const gapsOf = (zone: string): readonly Gap[] => {
  const gaps: Gap[] = [];
  let now = FROM.toZonedDateTimeISO(zone);
  for (;;) {
    const change = now.getTimeZoneTransition('next');
    if (change === null || change.epochMilliseconds >= TO.epochMilliseconds) return gaps;
    const skippedNs = change.offsetNanoseconds - change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
    if (skippedNs > 0) {
      const wall = change.toPlainDateTime().subtract({ nanoseconds: Math.floor(skippedNs / 2) });
      const [date = '', time = ''] = wall.toString({ smallestUnit: 'minute' }).split('T');
      const at = wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
      gaps.push({ zone, date, time, at });
    }
    now = change;
  }
};

/** How a converter does in the gaps, in words: right in how many, and what it says in the others. */
export const gapNote = ({ toInstant }: Converter, zones: readonly string[]): string => {
  const gaps = zones.flatMap(gapsOf);
  const off = gaps.map(({ zone, date, time, at }) => toInstant(zone, date, time) - at).filter((ms) => ms !== 0);
  if (off.length === 0) return `right in all ${gaps.length} gaps`;
  const hours = [...new Set(off)].map((ms) => {
    const size = Math.abs(ms) % HOUR_MS === 0 ? `${Math.abs(ms) / HOUR_MS} h` : `${Math.abs(ms) / MINUTE_MS} min`;
    return `${size} ${ms < 0 ? 'early' : 'late'}`;
  });
  return `wrong in ${off.length} of ${gaps.length} gaps (${hours.join(', ')})`;
};
