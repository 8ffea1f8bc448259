import ICAL from 'ical.js';
import { InvalidInput } from '../../domain/errors';
import type { Block } from './calendar-blocks';
import { type ContentLine, lineField } from './content-lines';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The line of a block that ical.js cannot read by itself, if there is one. */
const faultyLine = (block: Block): ContentLine | undefined =>
  block.lines.find((line) => {
    if (line.name === 'BEGIN' || line.name === 'END') return false;
    try {
      ICAL.Property.fromString(line.text);
      return false;
    } catch {
      return true;
    }
  });

/** Runs something of ical.js; what it throws names the line and says what is wrong. @throws InvalidInput */
export const readingLine = <Result>(line: number, read: () => Result): Result => {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    throw new InvalidInput(lineField(line), `${messageOf(error)}; correct the line, or remove the event`);
  }
};

/** A block read by ical.js. @throws InvalidInput naming the line it cannot read */
export const parsedBlock = (block: Block): ICAL.Component => {
  const line = faultyLine(block)?.line ?? block.lines[0]?.line ?? 1;
  return readingLine(line, () => new ICAL.Component(ICAL.parse(block.lines.map(({ text }) => text).join('\r\n'))));
};
