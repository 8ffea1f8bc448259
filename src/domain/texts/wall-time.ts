import type { Instant } from '../instant';
import { say } from './say';
import { spokenLanguage } from './spoken-language';
import { languageOfVoice, type Voice } from './voice';

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (language: string, zone: string): Intl.DateTimeFormat => {
  const key = `${language} ${zone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(key, made);
  return made;
};

export interface Clock {
  /** IANA zone in which the time is written. */
  readonly zone: string;
  readonly language: Voice;
}

/**
 * An instant as people read it in a zone: `Montag, 30. November, 08:00`.
 * Intl rather than date-fns-tz: that adds 35 KB and writes wall times wrong that the host's own zone skips.
 * @throws RangeError when the zone is unknown.
 */
export const wallTime = (instant: Instant, { zone, language }: Clock): string => {
  const spoken = spokenLanguage(languageOfVoice(language));
  const key = `${instant} ${zone} ${spoken}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = writtenOut(instant, { zone, spoken });
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(key, text);
  return text;
};

/** One decision writes the same few times again and again: openings and closings of a desk. */
const written = new Map<string, string>();
const MOST_WRITTEN = 200;

const writtenOut = (
  instant: Instant,
  { zone, spoken }: { readonly zone: string; readonly spoken: ReturnType<typeof spokenLanguage> },
): string => {
  const parts = formatterOf(spoken, zone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return say(spoken, 'wallTime', {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    time: `${part('hour')}:${part('minute')}`,
  });
};
