import { fromZonedTime, toZonedTime } from 'date-fns-tz';
import { addDays, getDay, getHours, set, startOfDay } from 'date-fns';
import type { Peer } from '../peer';

const ZONE = 'UTC';

/** date-fns-tz has no working hours: a day-by-day loop, as people write it. */
export const dateFnsLoop: Peer = {
  name: 'date-fns-tz, day by day',
  workingHours: (from, to) => {
    let worked = 0;
    const last = toZonedTime(to, ZONE);
    for (let day = startOfDay(toZonedTime(from, ZONE)); day < last; day = addDays(day, 1)) {
      if (getDay(day) === 0 || getDay(day) === 6) continue;
      const start = Math.max(from, fromZonedTime(set(day, { hours: 8 }), ZONE).getTime());
      const end = Math.min(to, fromZonedTime(set(day, { hours: 17 }), ZONE).getTime());
      worked += Math.max(0, end - start);
    }
    return worked / 3_600_000;
  },
  isOpen: (at) => {
    const wall = toZonedTime(at, ZONE);
    return getDay(wall) !== 0 && getDay(wall) !== 6 && getHours(wall) >= 8 && getHours(wall) < 17;
  },
};
