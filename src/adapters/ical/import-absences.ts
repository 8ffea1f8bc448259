import { joinedSpans } from '../../domain/hours/joined-spans';
import type { Span } from '../../domain/instant';
import type { Absence } from '../../domain/people/person';
import { calendarFileOf } from './calendar-events';
import { occurrencesIn } from './occurrences';

/**
 * Absences of one person from a calendar file: every event in the window that does not say that the time is free.
 * Titles stay in the file: why somebody is away is private.
 * @param zone of the person, for whole days and for times that name no zone.
 * @throws InvalidInput naming the line of a broken file: nothing is imported by half.
 */
export const importAbsences = (
  text: string,
  { zone, window }: { readonly zone: string; readonly window: Span },
): readonly Absence[] => {
  const busy = occurrencesIn(calendarFileOf(text), { zone, window }).filter((one) => one.busy);
  return joinedSpans(busy.map(({ start, end }) => ({ start, end })));
};
