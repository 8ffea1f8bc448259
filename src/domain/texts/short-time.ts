import type { Instant } from '../instant';
import { spokenLanguage } from './spoken-language';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The clock and the language of whoever reads a screen. */
export interface ReaderClock {
  /** IANA zone. */
  readonly zone: string;
  readonly language: string;
}

/**
 * An instant in few letters, for lists: `Sat 28 Nov, 10:14`, `Sa., 28. Nov., 10:14`.
 * @throws RangeError when the zone is unknown.
 */
export const shortTime = (instant: Instant, { zone, language }: ReaderClock): string => {
  const spoken = spokenLanguage(language);
  const key = `${spoken} ${zone}`;
  const known = formatters.get(key);
  const format =
    known ??
    new Intl.DateTimeFormat(spoken === 'en' ? 'en-GB' : spoken, {
      timeZone: zone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  if (known === undefined) formatters.set(key, format);
  return format.format(instant);
};
