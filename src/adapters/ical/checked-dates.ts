import { InvalidInput } from '../../domain/errors';
import { type ContentLine, lineField } from './content-lines';

const DATED = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE']);

const isRealDate = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const checkValue = (value: string, line: ContentLine, kind: 'date' | 'date with time'): void => {
  const pattern = kind === 'date' ? /^\d{8}$/ : /^\d{8}T([01]\d|2[0-3])[0-5]\d[0-6]\dZ?$/;
  if (pattern.test(value) && isRealDate(value)) return;
  const cure = kind === 'date' ? '20261224' : '20261224T170000, or VALUE=DATE with 20261224 for a whole day';
  throw new InvalidInput(lineField(line.line), `${value} is not a ${kind} of the calendar; write ${cure}`);
};

/**
 * Looks at every date of an event, because ical.js moves 30 February on to March in silence.
 * @throws InvalidInput naming the line.
 */
export const checkDates = (lines: readonly ContentLine[]): void => {
  for (const line of lines.filter(({ name }) => DATED.has(name))) {
    const match = /^[^:;]+((?:;[^:;=]+=(?:"[^"]*"|[^:;"]*))*):(.*)$/.exec(line.text);
    if (match === null)
      throw new InvalidInput(
        lineField(line.line),
        'is not NAME;PARAMETER=value:date; look for a quote that is not closed',
      );
    const [, parameters = '', values = ''] = match;
    if (/;VALUE=PERIOD/i.test(parameters)) continue;
    const kind = /;VALUE=DATE(;|$)/i.test(parameters) ? 'date' : 'date with time';
    for (const value of values.trim().split(',')) checkValue(value, line, kind);
  }
};
