import type { Peer } from '../peer';

interface Day {
  readonly businessHoursDiff: (other: Day) => number;
  readonly isBusinessTime: () => boolean;
}
interface DayLibrary {
  (at: number): Day;
  readonly extend: (plugin: unknown) => void;
  readonly setBusinessTime: (hours: unknown) => void;
}

const OFFICE = [{ start: '08:00:00', end: '17:00:00' }];

/** dayjs-business-time: working hours in the machine's zone, which the bench sets to UTC. */
export const dayjsBusinessTime = (load: NodeJS.Require): Peer => {
  const dayjs: DayLibrary = load('dayjs');
  dayjs.extend(load('dayjs-business-time'));
  const week = { monday: OFFICE, tuesday: OFFICE, wednesday: OFFICE, thursday: OFFICE, friday: OFFICE };
  dayjs.setBusinessTime({ sunday: null, ...week, saturday: null });
  return {
    name: 'dayjs-business-time',
    workingHours: (from, to) => dayjs(from).businessHoursDiff(dayjs(to)),
    isOpen: (at) => dayjs(at).isBusinessTime(),
  };
};
