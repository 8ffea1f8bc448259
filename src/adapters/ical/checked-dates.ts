import { InvalidInput } from '../../domain/errors';
import { checkPeriod } from './checked-periods';
import { type ContentLine, lineField } from './content-lines';
import { isDate, isDateWithTime } from './real-date';

const DATED = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE']);

const checkValue = (value: string, line: ContentLine, kind: 'date' | 'date with time'): void => {
  if (kind === 'date' ? isDate(value) : isDateWithTime(value)) return;
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
    const kind = /;VALUE=DATE(;|$)/i.test(parameters) ? 'date' : 'date with time';
    const isPeriod = /;VALUE=PERIOD(;|$)/i.test(parameters);
    for (const value of values.trim().split(',')) {
      if (isPeriod) checkPeriod(value, line);
      else checkValue(value, line, kind);
    }
  }
};
