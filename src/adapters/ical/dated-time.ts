import ICAL from 'ical.js';
import type { Instant } from '../../domain/instant';

/** The instant of a calendar time, with the TZID it was written with. */
export type InstantOf = (time: ICAL.Time, tzid: string | undefined) => Instant;

/** A time of an event, the TZID it was written with, and its instant. */
export interface DatedTime {
  readonly time: ICAL.Time;
  readonly tzid: string | undefined;
  readonly at: Instant;
  /** Until when or how long it lasts, where it was written as a period; else as the event does. */
  readonly lasts?: ICAL.Time | ICAL.Duration;
}

const datedTime = (value: unknown): Pick<DatedTime, 'time' | 'lasts'> | null => {
  if (value instanceof ICAL.Time) return { time: value };
  return value instanceof ICAL.Period ? { time: value.start, lasts: value.duration ?? value.end } : null;
};

/** Times of all properties of one name, for example RDATE. */
export const datedTimes = (component: ICAL.Component, name: string, instantOf: InstantOf): readonly DatedTime[] =>
  component.getAllProperties(name).flatMap((property) => {
    const tzid = property.getFirstParameter('tzid') || undefined;
    return property.getValues().flatMap((value: unknown): readonly DatedTime[] => {
      const dated = datedTime(value);
      return dated === null ? [] : [{ ...dated, tzid, at: instantOf(dated.time, tzid) }];
    });
  });

/** EXDATE or RECURRENCE-ID of an event. A whole day has no zone, whatever name a program writes beside it. */
export const marksOf = (
  component: ICAL.Component,
  name: 'exdate' | 'recurrence-id',
  { first, instantOf }: { readonly first: DatedTime; readonly instantOf: InstantOf },
): readonly DatedTime[] =>
  datedTimes(component, name, first.time.isDate ? (time) => instantOf(time, undefined) : instantOf);

const dateOf = ({ time }: DatedTime): string => time.toString().slice(0, 10);

/**
 * Whether an EXDATE or RECURRENCE-ID names that start, in whatever zone it is written. Some programs name a start
 * with a time by its date, others a whole day by its midnight.
 */
export const namesStart = (mark: DatedTime, start: DatedTime): boolean => {
  const wholeDay = mark.time.isDate || (start.time.isDate && mark.time.hour === 0 && mark.time.minute === 0);
  return mark.at === start.at || (wholeDay && dateOf(mark) === dateOf(start));
};
