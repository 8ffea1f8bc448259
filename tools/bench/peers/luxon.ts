import type { Peer } from '../peer';

interface DateTime {
  readonly weekday: number;
  readonly hour: number;
  readonly startOf: (unit: 'day') => DateTime;
  readonly plus: (amount: { readonly days: number }) => DateTime;
  readonly set: (values: { readonly hour: number }) => DateTime;
  readonly toMillis: () => number;
}
interface Luxon {
  readonly DateTime: { readonly fromMillis: (at: number, options: { readonly zone: string }) => DateTime };
}

/** luxon has no working hours: a day-by-day loop, as people write it. */
export const luxonLoop = (load: NodeJS.Require): Peer => {
  const { DateTime }: Luxon = load('luxon');
  const zoned = (at: number) => DateTime.fromMillis(at, { zone: 'UTC' });
  return {
    name: 'luxon, day by day',
    workingHours: (from, to) => {
      let worked = 0;
      for (let day = zoned(from).startOf('day'); day.toMillis() < to; day = day.plus({ days: 1 })) {
        if (day.weekday > 5) continue;
        const start = Math.max(from, day.set({ hour: 8 }).toMillis());
        const end = Math.min(to, day.set({ hour: 17 }).toMillis());
        worked += Math.max(0, end - start);
      }
      return worked / 3_600_000;
    },
    isOpen: (at) => {
      const { weekday, hour } = zoned(at);
      return weekday <= 5 && hour >= 8 && hour < 17;
    },
  };
};
