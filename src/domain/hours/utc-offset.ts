import type { Instant } from '../instant';
import { SECOND_MS } from '../instant';

/** `11/24/2026, GMT+05:30`; no figures at UTC itself, and seconds only in the days of local mean time. */
const SHOWN_OFFSET = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

/**
 * What the platform says a zone's clock is ahead of UTC at an instant, in milliseconds; negative when behind.
 * @throws RangeError for a zone the platform does not know.
 */
export const utcOffset = (zone: string): ((at: Instant) => number) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  return (at) => {
    const shown = SHOWN_OFFSET.exec(format.format(at));
    if (shown === null) throw new RangeError(`the platform shows no offset for ${zone}`);
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = shown;
    const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * SECOND_MS;
    return sign === '-' ? -size : size;
  };
};
