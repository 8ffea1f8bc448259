import ICAL from 'ical.js';
import { InvalidInput } from '../../domain/errors';
import { type Block, calendarBlocksOf } from './calendar-blocks';
import { checkDates } from './checked-dates';
import { checkDurations } from './checked-durations';
import { checkRules } from './checked-rules';
import { lineField } from './content-lines';
import { parsedBlock, readingLine } from './parsed-block';

/** An event of a file, its exceptions related to it. */
export interface CalendarEvent {
  /** Line of its DTSTART, for messages. */
  readonly line: number;
  readonly event: ICAL.Event;
}

export interface CalendarFile {
  readonly events: readonly CalendarEvent[];
  /** Time zones the file describes, by TZID. */
  readonly zones: ReadonlyMap<string, ICAL.Timezone>;
}

interface Read extends CalendarEvent {
  readonly uid: string;
  readonly occurrence: string;
  readonly sequence: number;
  readonly cancelled: boolean;
}

const textOf = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name) ?? '');

const readEvent = (block: Block): Read => {
  checkDates(block.lines);
  checkDurations(block.lines);
  checkRules(block.lines);
  const component = parsedBlock(block);
  const first = block.lines[0]?.line ?? 1;
  const line = block.lines.find(({ name }) => name === 'DTSTART')?.line;
  if (line === undefined) throw new InvalidInput(lineField(first), 'the event has no DTSTART; add when it starts');
  const event = readingLine(line, () => new ICAL.Event(component));
  return {
    line,
    event,
    // An event without UID is one of its own.
    uid: textOf(component, 'uid') || `line ${first}`,
    occurrence: textOf(component, 'recurrence-id'),
    sequence: Number(component.getFirstPropertyValue('sequence') ?? 0),
    cancelled: textOf(component, 'status').toUpperCase() === 'CANCELLED',
  };
};

/** The newest version of each event: the highest SEQUENCE, the later one in the file of equals. */
const newest = (events: readonly Read[]): readonly Read[] => {
  const byKey = new Map<string, Read>();
  for (const event of events) {
    const key = `${event.uid}\n${event.occurrence}`;
    if ((byKey.get(key)?.sequence ?? 0) <= event.sequence) byKey.set(key, event);
  }
  return [...byKey.values()];
};

/**
 * Reads a whole iCalendar file: newest versions, without cancelled events, changed occurrences put where they belong.
 * @throws InvalidInput naming the line and what is wrong; then nothing of the file is used.
 */
export const calendarFileOf = (text: string): CalendarFile => {
  const blocks = calendarBlocksOf(text);
  const zones = new Map(
    blocks
      .filter(({ kind }) => kind === 'VTIMEZONE')
      .map((block) => {
        const component = parsedBlock(block);
        return [textOf(component, 'tzid'), new ICAL.Timezone(component)] as const;
      }),
  );
  const events = newest(blocks.filter(({ kind }) => kind === 'VEVENT').map(readEvent));
  const mains = events.filter(({ occurrence, cancelled }) => occurrence === '' && !cancelled);
  const loose = events.filter(({ occurrence, uid }) => occurrence !== '' && !mains.some((main) => main.uid === uid));
  for (const main of mains) {
    const changed = events.filter(({ uid, occurrence }) => uid === main.uid && occurrence !== '');
    for (const one of changed) readingLine(one.line, () => main.event.relateException(one.event));
  }
  return { events: [...mains, ...loose.filter(({ cancelled }) => !cancelled)], zones };
};
