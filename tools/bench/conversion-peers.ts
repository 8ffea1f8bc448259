import { fromZonedTime, toZonedTime } from 'date-fns-tz';
import type { Instant } from '../../src/domain/instant';
import { wallAt } from '../../src/domain/hours/wall-at';
import { wallToInstant } from '../../src/domain/hours/wall-to-instant';

/** Wall times of a zone and instants, as some library converts them. */
export interface Converter {
  readonly name: string;
  readonly toInstant: (zone: string, date: string, time: string) => Instant;
  /** Hour and minute of the wall clock, as minutes of the day. */
  readonly toWall: (zone: string, at: Instant) => number;
}

interface DateTime {
  readonly hour: number;
  readonly minute: number;
  readonly toMillis: () => number;
}
interface Luxon {
  readonly DateTime: {
    readonly fromISO: (iso: string, options: { readonly zone: string }) => DateTime;
    readonly fromMillis: (at: number, options: { readonly zone: string }) => DateTime;
  };
}

export const meridianConverter: Converter = {
  name: 'meridian',
  toInstant: wallToInstant,
  toWall: (zone, at) => {
    const { time } = wallAt(zone, at);
    return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  },
};

export const dateFnsTzConverter: Converter = {
  name: 'date-fns-tz',
  toInstant: (zone, date, time) => fromZonedTime(`${date}T${time}`, zone).getTime(),
  toWall: (zone, at) => {
    const wall = toZonedTime(at, zone);
    return wall.getHours() * 60 + wall.getMinutes();
  },
};

export const luxonConverter = (load: NodeJS.Require): Converter => {
  const { DateTime }: Luxon = load('luxon');
  return {
    name: 'luxon',
    toInstant: (zone, date, time) => DateTime.fromISO(`${date}T${time}`, { zone }).toMillis(),
    toWall: (zone, at) => {
      const { hour, minute } = DateTime.fromMillis(at, { zone });
      return hour * 60 + minute;
    },
  };
};
