import { InvalidInput } from '../../domain/errors';
import type { Holiday, LocalDate } from '../../domain/hours/calendar';
import { localDateOf, localDayOf } from '../../domain/hours/local-day';
import { calendarFileOf } from './calendar-events';
import { lineField } from './content-lines';
import { type Occurrence, occurrencesIn } from './occurrences';

/** A day on which the file and what is known disagree: an admin looks at it before ticking. */
export interface HolidayDoubt {
  readonly date: LocalDate;
  readonly name: string;
  /** Line in the file; absent when the file lacks the day. */
  readonly line?: number;
  readonly because: 'not known as a holiday of this place' | 'missing from the file';
}

export interface ImportedHolidays {
  /** Not ticked: stored, ticked dates decide, and an admin ticks them one by one (mission §4). */
  readonly holidays: readonly Holiday[];
  readonly doubts: readonly HolidayDoubt[];
}

export interface HolidayImport {
  readonly years: readonly number[];
  readonly scope: Holiday['scope'];
  /** Holidays that are stored or proposed for the place; years without any are not compared. */
  readonly known: readonly { readonly date: LocalDate; readonly name: string }[];
}

const LONGEST_DAYS = 31;

interface NamedDay {
  readonly date: LocalDate;
  readonly name: string;
  readonly line: number;
}

const daysOf = ({ dates, wholeDay, title, line }: Occurrence): readonly NamedDay[] => {
  if (!wholeDay)
    throw new InvalidInput(lineField(line), `"${title}" has a time of day; holidays are whole days: VALUE=DATE`);
  const [first, last] = [localDayOf(dates.from), localDayOf(dates.until)];
  if (last - first > LONGEST_DAYS)
    throw new InvalidInput(
      lineField(line),
      `"${title}" lasts ${last - first} days; a holiday has at most ${LONGEST_DAYS}`,
    );
  const name = title.trim().slice(0, 200) || 'Holiday';
  return Array.from({ length: last - first }, (_, ahead) => ({ date: localDateOf(first + ahead), name, line }));
};

/** Two holidays of one date are one day with both names. */
const oneADate = (days: readonly NamedDay[]): ReadonlyMap<LocalDate, NamedDay> => {
  const byDate = new Map<LocalDate, NamedDay>();
  for (const day of days) {
    const other = byDate.get(day.date);
    const names = new Set([...(other?.name.split(', ') ?? []), day.name]);
    byDate.set(day.date, { ...(other ?? day), name: [...names].join(', ').slice(0, 200) });
  }
  return byDate;
};

/**
 * Holidays of a calendar file in some years, and where they disagree with what is known of the place.
 * @throws InvalidInput naming the line of a broken file: nothing is imported by half.
 */
export const importHolidays = (text: string, { years, scope, known }: HolidayImport): ImportedHolidays => {
  const file = calendarFileOf(text);
  const days = years
    .map((year) => ({ start: Date.UTC(year, 0, 1), end: Date.UTC(year + 1, 0, 1) }))
    .flatMap((window) => occurrencesIn(file, { window, zone: 'UTC' }).flatMap(daysOf))
    .filter(({ date }) => years.includes(Number(date.slice(0, 4))))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const byDate = oneADate(days);
  const comparable = new Set(known.map(({ date }) => date.slice(0, 4)));
  const surplus = [...byDate.values()]
    .filter(({ date }) => comparable.has(date.slice(0, 4)) && !known.some((one) => one.date === date))
    .map((day): HolidayDoubt => ({ ...day, because: 'not known as a holiday of this place' }));
  const missing = known
    .filter(({ date }) => years.includes(Number(date.slice(0, 4))) && !byDate.has(date))
    .map(({ date, name }): HolidayDoubt => ({ date, name, because: 'missing from the file' }));
  return {
    holidays: [...byDate.values()].map(({ date, name }) => ({ date, name, scope, ticked: false })),
    doubts: [...surplus, ...missing].sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
};
