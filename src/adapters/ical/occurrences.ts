import ICAL from 'ical.js';
import { InvalidInput } from '../../domain/errors';
import type { Span } from '../../domain/instant';
import type { CalendarEvent, CalendarFile } from './calendar-events';
import { lineField } from './content-lines';
import { instantOfTime, wallTimeOf } from './calendar-instant';
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

// A rule that repeats every second would never end: nobody is away ten thousand times.
const MOST = 10_000;

const isCancelled = (event: ICAL.Event): boolean =>
  String(event.component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';

/**
 * UNTIL is written in UTC, ical.js compares wall times: it is moved onto the event's own clock.
 * @throws InvalidInput for a repetition that ends before it starts.
 */
const localUntil = (event: ICAL.Event, { zone, line }: { readonly zone: string; readonly line: number }): void => {
  for (const property of event.component.getAllProperties('rrule')) {
    const rule = property.getFirstValue();
    if (!(rule instanceof ICAL.Recur) || !rule.until) continue;
    const isUtc = rule.until.zone === ICAL.Timezone.utcTimezone;
    if (isUtc && event.startDate.zone !== ICAL.Timezone.utcTimezone && !event.startDate.isDate)
      rule.until = wallTimeOf(rule.until.toUnixTime() * 1000, zone);
    if (rule.until.toString().slice(0, 10) < event.startDate.toString().slice(0, 10))
      throw new InvalidInput(lineField(line), 'repeats until a day before it starts; correct UNTIL');
    property.setValue(rule);
  }
};

/** Happenings of a file that touch a window, in the order of the file. @throws InvalidInput naming the line. */
export const occurrencesIn = (file: CalendarFile, question: OccurrenceQuestion): readonly Occurrence[] =>
  file.events.flatMap((one) => readingLine(one.line, () => occurrencesOf(one, file, question)));

const occurrencesOf = (
  { event, line }: CalendarEvent,
  { zones }: CalendarFile,
  { window, zone }: OccurrenceQuestion,
): readonly Occurrence[] => {
  const read = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time): Occurrence => {
    const tzidOf = (name: string): string | undefined =>
      item.component.getFirstProperty(name)?.getFirstParameter('tzid') || undefined;
    const startZone = tzidOf('dtstart');
    if (end.compare(start) < 0 && startZone === tzidOf('dtend'))
      throw new InvalidInput(lineField(line), 'ends before it starts; correct DTEND');
    const instant = (time: ICAL.Time, tzid: string | undefined): number =>
      instantOfTime(time, { tzid, zones, fallback: zone, line });
    return {
      line,
      title: item.summary ?? '',
      wholeDay: start.isDate,
      dates: { from: start.toString().slice(0, 10), until: end.toString().slice(0, 10) },
      start: instant(start, startZone),
      end: instant(end, tzidOf('dtend') ?? startZone),
      busy: String(item.component.getFirstPropertyValue('transp') ?? '').toUpperCase() !== 'TRANSPARENT',
    };
  };
  const touches = ({ start, end }: Occurrence): boolean => start < window.end && end > window.start && start < end;
  if (!event.isRecurring()) return [read(event, event.startDate, event.endDate)].filter(touches);
  const tzid = event.component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  localUntil(event, { zone: tzid || zone, line });
  const found: Occurrence[] = [];
  const iterator = event.iterator();
  for (let count = 0; ; count += 1) {
    if (count > MOST) throw new InvalidInput(lineField(line), `repeats more than ${MOST} times; give it an end`);
    // Typed as always there, undefined at the end.
    const next: ICAL.Time | null | undefined = iterator.next();
    if (next == null) return found;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const occurrence = read(item, startDate, endDate);
    // Changed occurrences may lie anywhere; the rule itself only goes forward.
    if (item === event && occurrence.start >= window.end) return found;
    if (touches(occurrence) && !isCancelled(item)) found.push(occurrence);
  }
};
