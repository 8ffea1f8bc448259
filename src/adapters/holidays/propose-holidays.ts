import type { HolidaysTypes } from 'date-holidays';
import Holidays from 'date-holidays';
import { InvalidInput } from '../../domain/errors';
import type { Holiday } from '../../domain/hours/calendar';
import { localDateOf, localDayOf } from '../../domain/hours/local-day';
import { DAY_MS } from '../../domain/instant';
import { ANNOUNCED_YEAR_BY_YEAR, HOLIDAY_CORRECTIONS } from './holiday-corrections';
import { correctedHolidays } from './corrected-holidays';

/** Holidays for an admin to tick, none of them ticked (mission §4), and feasts whose date is not announced yet. */
export interface HolidayProposal {
  readonly holidays: readonly Holiday[];
  readonly notAnnounced: readonly { readonly year: number; readonly name: string }[];
}

type LibraryHoliday = HolidaysTypes.Holiday & { readonly note?: string };

/** Rules by a sighted moon, and those the library itself calls uncertain. */
const mayMove = ({ rule, note = '' }: LibraryHoliday): boolean =>
  /Shawwal|Hijjah|Muharram|Ramadan|Rabi|Rajab|Shaban/.test(rule) || /might differ/i.test(note);

/** A rule of several days is one entry of the library and one of ours a day. */
const datesOf = ({ date, start, end }: LibraryHoliday): readonly string[] => {
  const first = localDayOf(date.slice(0, 10));
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS));
  return Array.from({ length: days }, (_, index) => localDateOf(first + index));
};

interface Place {
  readonly country: string;
  readonly state?: string;
}

/** A call in English changes the language of later calls, so every list has its own instance. */
const publicHolidays = ({ country, state = '' }: Place, year: number, language?: string): readonly LibraryHoliday[] =>
  new Holidays(country, state).getHolidays(year, language).filter(({ type }) => type === 'public');

const ofYear = (place: Place, year: number): readonly Holiday[] => {
  const key = ({ date, rule }: LibraryHoliday) => `${date.slice(0, 10)} ${rule}`;
  const nationwide = new Set(publicHolidays({ country: place.country }, year).map(key));
  const localNames = new Map(publicHolidays(place, year).map((holiday) => [key(holiday), holiday.name]));
  return publicHolidays(place, year, 'en').flatMap((holiday) =>
    datesOf(holiday).map((date) => ({
      date,
      name: holiday.name,
      localName: localNames.get(key(holiday)) ?? holiday.name,
      scope: nationwide.has(key(holiday)) ? ('national' as const) : ('state' as const),
      ticked: false,
      ...(mayMove(holiday) ? { provisional: true } : {}),
    })),
  );
};

const checkPlace = ({ country, state }: Place): void => {
  const known = new Holidays();
  if (!Object.hasOwn(known.getCountries(), country))
    throw new InvalidInput(
      'country',
      `no holidays are known for "${country}"; give an ISO code such as DE, or enter them by hand`,
    );
  const states = Object.keys(known.getStates(country) ?? {});
  if (state !== undefined && !states.includes(state))
    throw new InvalidInput(
      'state',
      `"${state}" is not a state of ${country}; use one of ${states.join(', ') || 'none'}`,
    );
};

/**
 * Public holidays of a country and, where given, a state, for an admin to tick: used only when a desk or a
 * year is added. What is stored decides afterwards, never the library.
 * `country` is ISO 3166 alpha-2, `state` the library's code, for example `SL`, `6`, `VIC`.
 * @throws InvalidInput (country, state) when the library knows no such place.
 */
export const proposeHolidays = (place: Place, years: readonly number[]): HolidayProposal => {
  checkPlace(place);
  const id = place.state === undefined ? place.country : `${place.country}-${place.state}`;
  const corrections = HOLIDAY_CORRECTIONS.filter((correction) => correction.place === id);
  const proposed = years.flatMap((year) => ofYear(place, year));
  const holidays = correctedHolidays(proposed, corrections, years);
  const isKnown = (name: string, year: number) =>
    holidays.some((holiday) => holiday.name === name && holiday.date.startsWith(String(year)));
  const feasts = ANNOUNCED_YEAR_BY_YEAR.filter((feast) => feast.place === id);
  const notAnnounced = years.flatMap((year) =>
    feasts.filter(({ name }) => !isKnown(name, year)).map(({ name }) => ({ year, name })),
  );
  return { holidays, notAnnounced };
};
