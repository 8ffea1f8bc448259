import type { LocalTime, OpenHours } from './calendar';

export const MINUTES_A_DAY = 1_440;

/** Minutes since local midnight of a validated `HH:MM`; `24:00` is 1440. Of the day's wall clock, not of real time. */
export const minuteOfDay = (time: LocalTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Wall minutes from the midnight of the day the hours start on; an end past midnight is above 1440. */
export interface WallMinutes {
  readonly start: number;
  readonly end: number;
}

/** Hours as wall minutes; an end at or before the start lies on the next day. */
export const wallMinutesOf = ({ start, end }: OpenHours): WallMinutes => {
  const from = minuteOfDay(start);
  const to = minuteOfDay(end);
  return { start: from, end: to > from ? to : to + MINUTES_A_DAY };
};
