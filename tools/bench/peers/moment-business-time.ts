import type { Peer } from '../peer';

interface Moment {
  readonly workingDiff: (other: Moment, unit: 'hours', precise: boolean) => number;
  readonly isWorkingTime: () => boolean;
}
interface MomentLibrary {
  readonly utc: (at: number) => Moment;
  readonly updateLocale: (locale: string, settings: unknown) => void;
}

const OFFICE = ['08:00:00', '17:00:00'];

/** moment-business-time: working hours in the machine's zone or UTC. */
export const momentBusinessTime = (load: NodeJS.Require): Peer => {
  const moment: MomentLibrary = load('moment-business-time');
  moment.updateLocale('en', {
    workinghours: { 0: null, 1: OFFICE, 2: OFFICE, 3: OFFICE, 4: OFFICE, 5: OFFICE, 6: null },
    holidays: [],
  });
  return {
    name: 'moment-business-time',
    workingHours: (from, to) => moment.utc(to).workingDiff(moment.utc(from), 'hours', true),
    isOpen: (at) => moment.utc(at).isWorkingTime(),
  };
};
