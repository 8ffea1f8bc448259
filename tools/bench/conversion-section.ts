import { DEFAULT_DESKS } from '../../src/domain/rules/default-desks';
import { DAY_MS, MINUTE_MS } from '../../src/domain/instant';
import { gapNote } from './conversion-gaps';
import { dateFnsTzConverter, luxonConverter, meridianConverter } from './conversion-peers';
import { ratePerSecond } from './measure';
import { promise, shown } from './shown';

const ZONES = DEFAULT_DESKS.map(({ calendar }) => calendar.zone);
const FIRST = Date.UTC(2026, 0, 1);

const twoDigits = (value: number): string => String(value).padStart(2, '0');
/** Wall times of a year, so that making them is not measured. */
const WALLS = Array.from({ length: 365 }, (_, day) => ({
  date: new Date(FIRST + day * DAY_MS).toISOString().slice(0, 10),
  time: `${twoDigits(day % 24)}:${twoDigits((day * 7) % 60)}`,
}));

/** Wall time to instant and back in the zones of the five desks, ours and the peers' side by side in one run. */
export const conversionSection = (load: NodeJS.Require): readonly string[] => {
  const converters = [meridianConverter, luxonConverter(load), dateFnsTzConverter];
  const zoneOf = (round: number): string => ZONES[round % ZONES.length] ?? 'UTC';
  const toInstant = converters.map((one) => {
    const rate = ratePerSecond((round) => {
      const wall = WALLS[round % WALLS.length];
      return wall === undefined ? 0 : one.toInstant(zoneOf(round), wall.date, wall.time);
    });
    return { name: one.name, rate, note: gapNote(one, ZONES) };
  });
  const toWall = converters.map((one) => {
    const rate = ratePerSecond((round) => one.toWall(zoneOf(round), FIRST + (round % 500_000) * MINUTE_MS));
    return { name: one.name, rate };
  });
  const isAhead = (rates: readonly { readonly rate: { readonly median: number } }[]): boolean =>
    rates.slice(1).every(({ rate }) => rate.median < (rates[0]?.rate.median ?? 0));
  return [
    'Wall time to instant, five zones',
    ...toInstant.map(({ name, rate, note }) => `${name.padEnd(26)}${shown(rate, '/s')}  ${note}`),
    promise(isAhead(toInstant), 'ahead of luxon and date-fns-tz'),
    '',
    'Instant to wall time, five zones',
    ...toWall.map(({ name, rate }) => `${name.padEnd(26)}${shown(rate, '/s')}`),
    promise(isAhead(toWall), 'ahead of luxon and date-fns-tz'),
  ];
};
