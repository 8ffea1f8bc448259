import type { DeskState } from './because';
import type { OpenHours } from './calendar';
import type { CalendarParts } from './calendar-parts';
import type { LocalDay } from './local-day';
import { MINUTES_A_DAY, wallMinutesOf } from './minute-of-day';
import type { Stretch } from './stretch';

/** Wall hours of a day and what the desk is in them. */
export interface StatedHours {
  readonly hours: OpenHours;
  readonly state: DeskState;
}

/** Hours that start on a day, after the tails past midnight of those that started the day before, as instants. */
export const hoursAround = (
  { clock }: CalendarParts,
  day: LocalDay,
  hoursOf: (startsOn: LocalDay) => readonly StatedHours[],
): readonly Stretch[] =>
  [day - 1, day].flatMap((startsOn) =>
    hoursOf(startsOn).flatMap(({ hours, state }) => {
      const { start, end } = wallMinutesOf(hours);
      if (startsOn < day && end <= MINUTES_A_DAY) return [];
      return [{ start: clock.instantOf(startsOn, start), end: clock.instantOf(startsOn, end), state }];
    }),
  );
