import { openingTime } from './opening-time';
import { say } from './say';
import type { WaitingForOpening } from './waiting-for-opening';

/** Corrects a promise: the desk stays closed longer than the customer was told; when work starts now, in the customer's zone. */
export const openingChanged = ({ language, zone, place, opening, because }: WaitingForOpening): string => {
  if (opening === null) return say(language, 'openingChangedUnknown', { place });
  const when = { place, opening: openingTime(opening, { zone, language }) };
  const holiday = because.kind === 'holiday' ? because.holidays.join(say(language, 'and')) : '';
  return holiday === ''
    ? say(language, 'openingChanged', when)
    : say(language, 'openingChangedHoliday', { ...when, holiday });
};
