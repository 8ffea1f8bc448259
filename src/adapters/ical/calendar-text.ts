import ICAL from 'ical.js';
import type { LocalDate } from '../../domain/hours/calendar';
import { localDateOf, localDayOf } from '../../domain/hours/local-day';
import type { Instant, Span } from '../../domain/instant';

/** An event to be written: a span of time, or a whole local day. */
export type WrittenEvent = { readonly uid: string; readonly title: string; readonly busy: 'busy' | 'free' } & (
  Span | { readonly date: LocalDate }
);

const DOMAIN = 'meridian.invalid';

const addEvent = (calendar: ICAL.Component, event: WrittenEvent, now: ICAL.Time): void => {
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', `${event.uid}@${DOMAIN}`);
  component.addPropertyWithValue('dtstamp', now);
  if ('date' in event) {
    component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(event.date));
    component.addPropertyWithValue('dtend', ICAL.Time.fromDateString(localDateOf(localDayOf(event.date) + 1)));
  } else {
    component.addPropertyWithValue('dtstart', utc(event.start));
    component.addPropertyWithValue('dtend', utc(event.end));
  }
  component.addPropertyWithValue('summary', event.title);
  component.addPropertyWithValue('transp', event.busy === 'busy' ? 'OPAQUE' : 'TRANSPARENT');
  calendar.addSubcomponent(component);
};

const utc = (instant: Instant): ICAL.Time => ICAL.Time.fromJSDate(new Date(instant), true);

/**
 * A calendar as iCalendar text (RFC 5545), instants in UTC so that no reader needs zone data. The same events give
 * the same UIDs, so that a subscribed calendar updates rather than doubles.
 */
export const calendarText = (
  name: string,
  events: readonly WrittenEvent[],
  { now }: { readonly now: Instant },
): string => {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Meridian//On call//EN');
  calendar.addPropertyWithValue('x-wr-calname', name);
  for (const event of events) addEvent(calendar, event, utc(now));
  return `${calendar.toString()}\r\n`;
};
