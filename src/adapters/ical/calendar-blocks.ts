import { InvalidInput } from '../../domain/errors';
import { type ContentLine, contentLinesOf, lineField } from './content-lines';

/** A component that stands directly in the calendar: an event, a time zone … */
export interface Block {
  readonly kind: string;
  readonly lines: readonly ContentLine[];
}

const valueOf = (line: ContentLine): string =>
  line.text
    .slice(line.name.length + 1)
    .trim()
    .toUpperCase();

/**
 * Takes an iCalendar file apart into its components.
 * @throws InvalidInput naming the line where the file is not a calendar, ends too early, or its parts cross.
 */
export const calendarBlocksOf = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  const open: ContentLine[] = [];
  let current: ContentLine[] = [];
  for (const line of contentLinesOf(text)) {
    const outer = open.at(-1);
    if (outer === undefined && !(line.name === 'BEGIN' && valueOf(line) === 'VCALENDAR'))
      throw new InvalidInput(lineField(line.line), 'is outside of BEGIN:VCALENDAR; this is not an iCalendar file');
    if (line.name === 'END' && outer !== undefined && valueOf(line) !== valueOf(outer))
      throw new InvalidInput(
        lineField(line.line),
        `ends ${valueOf(line)}, but ${valueOf(outer)} of line ${outer.line} is open; export the file again`,
      );
    if (line.name === 'BEGIN') {
      if (open.length === 1) current = [];
      open.push(line);
    }
    if (open.length > 1) current.push(line);
    if (line.name !== 'END') continue;
    open.pop();
    if (open.length === 1 && outer !== undefined) blocks.push({ kind: valueOf(outer), lines: current });
  }
  const unfinished = open.at(-1);
  if (unfinished !== undefined)
    throw new InvalidInput(
      lineField(unfinished.line),
      `${valueOf(unfinished)} is never ended: the file is cut off, export it again`,
    );
  if (blocks.length === 0 && !/BEGIN:VCALENDAR/i.test(text))
    throw new InvalidInput(lineField(1), 'the file is empty; export the calendar again');
  return blocks;
};
