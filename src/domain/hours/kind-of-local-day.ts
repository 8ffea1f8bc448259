import type { DayBook } from './day-book';
import type { LocalDay } from './local-day';

export type KindOfDay =
  { readonly kind: 'workday' } | { readonly kind: 'weekend' } | { readonly kind: 'holiday'; readonly name: string };

/** Kind of a local day; a ticked holiday on a Saturday is a holiday. */
export const kindOfLocalDay = (book: DayBook, day: LocalDay): KindOfDay => {
  const names = book.holidaysOn(day).map(({ name }) => name);
  if (names.length > 0) return { kind: 'holiday', name: names.join(', ') };
  return { kind: book.isWeekend(day) ? 'weekend' : 'workday' };
};
