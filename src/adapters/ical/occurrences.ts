import ICAL from 'ical.js';
import { InvalidInput } from '../../domain/errors';
import { DAY_MS, type Span } from '../../domain/instant';
import type { CalendarEvent, CalendarFile } from './calendar-events';
import { instantOfTime } from './calendar-instant';
import { lineField } from './content-lines';
import { type DatedTime, type InstantOf, marksOf, namesStart } from './dated-time';
import { eventStarts } from './event-starts';
import { lastingUntil } from './lasting-until';
import { readingLine } from './parsed-block';

/** One happening of an event. */
export interface Occurrence extends Span {
  readonly line: number;
  readonly title: string;
  readonly wholeDay: boolean;
  /** Local dates, the last one not included; of whole days only. */
  readonly dates: { readonly from: string; readonly until: string };
  readonly busy: boolean;
}

export interface OccurrenceQuestion {
  readonly window: Span;
  /** IANA zone of whole days and of times without one. */
  readonly zone: string;
}

const tzidOf = ({ component }: ICAL.Event, name: string): string | undefined =>
  component.getFirstProperty(name)?.getFirstParameter('tzid') || undefined;

/** How long an event says it lasts; one with an end does not. */
const lengthOf = ({ component }: ICAL.Event): ICAL.Duration | undefined => {
  const length: unknown = component.getFirstPropertyValue('duration');
  return length instanceof ICAL.Duration && !component.hasProperty('dtend') ? length : undefined;
};

// Nobody is away ten thousand times in a window: a rule by the second would fill it.
const MOST = 10_000;

/** How far a change of an occurrence and all that follow may move them ahead. */
const MOVED_MS = 31 * DAY_MS;

const isCancelled = (event: ICAL.Event): boolean =>
  String(event.component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';

/** Happenings of a file that touch a window, in the order of the file. @throws InvalidInput naming the line. */
export const occurrencesIn = (file: CalendarFile, question: OccurrenceQuestion): readonly Occurrence[] =>
  file.events.flatMap((one) => readingLine(one.line, () => occurrencesOf(one, file, question)));

const occurrencesOf = (
  { event, line }: CalendarEvent,
  { zones }: CalendarFile,
  { window, zone }: OccurrenceQuestion,
): readonly Occurrence[] => {
  const instantOf: InstantOf = (time, tzid) => instantOfTime(time, { tzid, zones, fallback: zone, line });
  const read = (
    item: ICAL.Event,
    start: ICAL.Time,
    end: ICAL.Time,
    { tzid: startZone = tzidOf(item, 'dtstart'), lasts = lengthOf(item) }: Partial<DatedTime> = {},
  ): Occurrence => {
    const endZone = tzidOf(item, 'dtend') ?? startZone;
    if (end.compare(start) < 0 && startZone === endZone)
      throw new InvalidInput(lineField(line), 'ends before it starts; correct DTEND');
    const until =
      lasts instanceof ICAL.Duration && !start.isDate
        ? lastingUntil(start, lasts, { tzid: startZone, instantOf })
        : lasts instanceof ICAL.Time
          ? instantOf(lasts, startZone)
          : instantOf(end, endZone);
    return {
      line,
      title: item.summary ?? '',
      wholeDay: start.isDate,
      dates: { from: start.toString().slice(0, 10), until: end.toString().slice(0, 10) },
      start: instantOf(start, startZone),
      end: until,
      busy: String(item.component.getFirstPropertyValue('transp') ?? '').toUpperCase() !== 'TRANSPARENT',
    };
  };
  const touches = ({ start, end }: Occurrence): boolean => start < window.end && end > window.start && start < end;
  if (!event.isRecurring()) return [read(event, event.startDate, event.endDate)].filter(touches);
  // Changed occurrences may lie anywhere; the rule itself only goes forward.
  const changed = Object.values(event.exceptions);
  const found = changed
    .filter((item) => !isCancelled(item))
    .map((item) => read(item, item.startDate, item.endDate))
    .filter(touches);
  const tzid = tzidOf(event, 'dtstart');
  const first = { time: event.startDate, tzid, at: instantOf(event.startDate, tzid) };
  const replaced = changed.flatMap(({ component }) => marksOf(component, 'recurrence-id', { first, instantOf }));
  for (const start of eventStarts(event, { first, instantOf, before: window.end + MOVED_MS, line })) {
    if (replaced.some((mark) => namesStart(mark, start))) continue;
    const { item, startDate, endDate } = event.getOccurrenceDetails(start.time);
    const occurrence = read(item, startDate, endDate, item === event ? start : {});
    if (touches(occurrence) && !isCancelled(item)) found.push(occurrence);
    if (found.length > MOST) throw new InvalidInput(lineField(line), `repeats more than ${MOST} times; give it an end`);
  }
  return found;
};
