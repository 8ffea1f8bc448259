import { InvalidInput } from '../../domain/errors';

/** One line of an iCalendar file, its folded parts joined. */
export interface ContentLine {
  /** Number of its first line in the file, from 1. */
  readonly line: number;
  readonly name: string;
  readonly text: string;
}

/** How errors name a place in a file. */
export const lineField = (line: number): string => `line ${line}`;

/**
 * Joins folded lines (RFC 5545, 3.1) and keeps their numbers.
 * @throws InvalidInput naming the line that is not `NAME:value`.
 */
export const contentLinesOf = (text: string): readonly ContentLine[] => {
  const joined: { line: number; text: string }[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((part, index) => {
      const last = joined.at(-1);
      if (/^[ \t]/.test(part) && last !== undefined) last.text += part.slice(1);
      else if (part.trim() !== '') joined.push({ line: index + 1, text: part.trimStart() });
    });
  return joined.map((one) => {
    const name = /^([A-Za-z0-9-]+)[:;]/.exec(one.text)?.[1];
    if (name === undefined || !one.text.includes(':')) {
      const shown = one.text.length > 40 ? `${one.text.slice(0, 39)}…` : one.text;
      throw new InvalidInput(lineField(one.line), `"${shown}" is not NAME:value; the file is damaged, export it again`);
    }
    return { ...one, name: name.toUpperCase() };
  });
};
