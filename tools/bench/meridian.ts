import { compileCalendar } from '../../src/domain/hours/compile-calendar';
import { openAt } from '../../src/domain/hours/open-at';
import { workingTime } from '../../src/domain/hours/working-time';
import { HOUR_MS } from '../../src/domain/instant';
import type { Peer } from './peer';

const OFFICE = [{ start: '08:00', end: '17:00' }];
const WEEK = { mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE };

/** Our engine on the calendar the peers have. */
export const meridian = (): Peer => {
  const calendar = compileCalendar({ zone: 'UTC', hours: [{ week: WEEK }], holidays: [] });
  return {
    name: 'meridian',
    workingHours: (from, to) => workingTime(calendar, from, to) / HOUR_MS,
    isOpen: (at) => openAt(calendar, at).open,
  };
};
