import type { LocalDate, LocalTime } from '../hours/calendar';
import type { AccountId } from '../ticket';
import { localDateOf, localDayOf } from '../hours/local-day';
import type { Layer } from './schedule';

export interface NightFreeMembers {
  /** The place whose clock divides the day, and the part of the day its people take. */
  readonly waking: { readonly zone: string; readonly start: LocalTime; readonly end: LocalTime };
  /** People who take that part, week by week in this order. */
  readonly here: readonly AccountId[];
  /** People far away for whom the rest is daytime. */
  readonly far: readonly AccountId[];
  /** Monday of the first week. */
  readonly firstMonday: LocalDate;
}

/**
 * Europe 06–22 of its own clock: what is left is 06–16 in Melbourne in every season, so that no hour lies in the
 * night of mission §4 (22–06). With 07–23 nobody is woken before seven, and the hour from 22 to 23 is a night hour.
 */
export const EUROPE_WAKING = { zone: 'Europe/Berlin', start: '06:00', end: '22:00' } as const;

/**
 * Weeks for two places that share the day so that nobody is woken. Both layers are cut by one clock, so that they
 * meet without gap or overlap on every day of the year, and they serve the hours without an open desk. Each place
 * hands over while it is off duty: here at the start of its Monday, far away on Sunday evening of the dividing
 * clock, which is its Monday morning.
 */
export const nightFreeRota = ({ waking, here, far, firstMonday }: NightFreeMembers): readonly Layer[] => {
  const sunday = localDateOf(localDayOf(firstMonday) - 1);
  const layer = (
    part: Pick<Layer, 'id' | 'name'>,
    hours: { start: LocalTime; end: LocalTime },
    turn: Turns,
  ): Layer => ({
    ...part,
    zone: waking.zone,
    priority: 1,
    restriction: { hours, onlyWithoutDesk: true },
    rotation: {
      unit: 'week',
      length: 1,
      startDate: turn.from,
      startTime: hours.start,
      members: [{ turns: turn.people.map((person) => [person]) }],
    },
  });
  const day = { start: waking.start, end: waking.end };
  const rest = { start: waking.end, end: waking.start };
  return [
    layer({ id: 'here', name: `${day.start} to ${day.end}` }, day, { from: firstMonday, people: here }),
    layer({ id: 'far', name: `${rest.start} to ${rest.end}` }, rest, { from: sunday, people: far }),
  ];
};

interface Turns {
  readonly from: LocalDate;
  readonly people: readonly AccountId[];
}
