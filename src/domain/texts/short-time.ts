import type { Instant } from '../instant';
import { spokenLanguage } from './spoken-language';
import { languageOfVoice } from './voice';
import type { Clock } from './wall-time';

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * An instant in few letters, for lists: `Sat 28 Nov, 10:14`, `Sa., 28. Nov., 10:14`.
 * @throws RangeError when the zone is unknown.
 */
export const shortTime = (instant: Instant, { zone, language }: Clock): string => {
  const spoken = spokenLanguage(languageOfVoice(language));
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
