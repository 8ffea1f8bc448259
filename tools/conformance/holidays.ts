import * as v from 'valibot';
import { proposeHolidays } from '../../src/adapters/holidays/propose-holidays';
import { DEFAULT_HOLIDAYS } from '../../src/domain/rules/default-holidays';
import type { Holiday } from '../../src/domain/hours/calendar';
import type { ReadCases } from './case-file';
import { compared } from './oncall-outcome';

const DATES = v.array(v.object({ date: v.string() }));
const YEARS = v.record(v.string(), DATES);
const FILE = v.objectWithRest({ meta: v.unknown() }, YEARS);

const PLACES: Readonly<
  Record<string, { readonly place: { country: string; state?: string }; readonly desk: keyof typeof DEFAULT_HOLIDAYS }>
> = {
  'DE-SL': { place: { country: 'DE', state: 'SL' }, desk: 'saarbruecken' },
  'AT-6': { place: { country: 'AT', state: '6' }, desk: 'graz' },
  RO: { place: { country: 'RO' }, desk: 'sibiu' },
  'AU-VIC': { place: { country: 'AU', state: 'VIC' }, desk: 'melbourne' },
  SG: { place: { country: 'SG' }, desk: 'singapore' },
};

/** Every listed date is ours, and ours that are not listed say that they may move. */
const differences = (listed: readonly string[], ours: readonly Holiday[]) => ({
  missing: listed.filter((date) => !ours.some((holiday) => holiday.date === date)),
  surplus: ours
    .filter(({ date, provisional }) => provisional !== true && !listed.includes(date))
    .map(({ date }) => date),
});

const AGREED = { missing: [], surplus: [] };

/** Holidays of the five places: what is proposed for a year, and what is stored for the default desks. */
export const readHolidayCases: ReadCases = (file) =>
  Object.entries(v.parse(FILE, file)).flatMap(([id, years]) => {
    const known = PLACES[id];
    if (id === 'meta') return [];
    return Object.entries(v.parse(YEARS, years)).flatMap(([year, dates]) => {
      const listed = dates.map(({ date }) => date);
      if (known === undefined)
        return [
          {
            id: `${id} ${year}`,
            kind: 'proposed',
            replay: () => ({ result: 'skipped' as const, reason: `no desk of ours is in ${id}` }),
          },
        ];
      const stored = DEFAULT_HOLIDAYS[known.desk].filter(({ date }) => date.startsWith(year));
      const proposed = () =>
        compared(AGREED, differences(listed, proposeHolidays(known.place, [Number(year)]).holidays));
      return [
        { id: `${id} ${year}`, kind: 'proposed', replay: proposed },
        ...(stored.length === 0
          ? []
          : [{ id: `${id} ${year}`, kind: 'stored', replay: () => compared(AGREED, differences(listed, stored)) }]),
      ];
    });
  });
