import { InvalidInput } from '../../domain/errors';
import { type ContentLine, lineField } from './content-lines';
import { isDate, isDateWithTime } from './real-date';

/** One part of a rule: what its value may be, and one that may. */
interface RulePart {
  readonly fits: (value: string) => boolean;
  readonly such: string;
}

const matching =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);

const wholeFrom1: RulePart = { fits: matching(/^0*[1-9]\d{0,8}$/), such: '2' };

/** A list of numbers from `least` to `most`; with `-` also counted from the end. */
const numbers = (least: number, most: number, sign: '' | '-' = ''): RulePart => ({
  fits: (value) =>
    value.split(',').every((each) => {
      const digits = sign === '' ? each : each.replace(/^[+-]/, '');
      return /^\d{1,3}$/.test(digits) && Number(digits) >= least && Number(digits) <= most;
    }),
  such: String(most),
});

const WEEKDAY = '(MO|TU|WE|TH|FR|SA|SU)';

const PARTS: Readonly<Record<string, RulePart>> = {
  FREQ: { fits: matching(/^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/i), such: 'WEEKLY' },
  UNTIL: { fits: (value) => isDate(value) || isDateWithTime(value), such: '20261224T170000Z' },
  COUNT: wholeFrom1,
  INTERVAL: wholeFrom1,
  BYSECOND: numbers(0, 60),
  BYMINUTE: numbers(0, 59),
  BYHOUR: numbers(0, 23),
  BYDAY: { fits: matching(new RegExp(`^([+-]?\\d{1,2})?${WEEKDAY}(,([+-]?\\d{1,2})?${WEEKDAY})*$`, 'i')), such: 'MO' },
  BYMONTHDAY: numbers(1, 31, '-'),
  BYYEARDAY: numbers(1, 366, '-'),
  BYWEEKNO: numbers(1, 53, '-'),
  BYMONTH: numbers(1, 12),
  BYSETPOS: numbers(1, 366, '-'),
  WKST: { fits: matching(new RegExp(`^${WEEKDAY}$`, 'i')), such: 'MO' },
};

const checkPart = (part: string, line: number): void => {
  const [, name = '', value = ''] = /^([^=]+)=(\S+)$/.exec(part) ?? [];
  if (/^X-/i.test(name)) return;
  const known = PARTS[name.toUpperCase()];
  if (known === undefined)
    throw new InvalidInput(lineField(line), `"${part}" is not a part of a repetition such as FREQ=WEEKLY`);
  if (!known.fits(value))
    throw new InvalidInput(
      lineField(line),
      `"${part}" cannot be read; write a value such as ${name.toUpperCase()}=${known.such}`,
    );
};

/**
 * Looks at the rules of an event that repeats, because ical.js leaves out or bends what it does not know in silence.
 * @throws InvalidInput naming the line.
 */
export const checkRules = (lines: readonly ContentLine[]): void => {
  for (const { text, line } of lines.filter(({ name }) => name === 'RRULE')) {
    const rule = /^RRULE(?:;[^:;=]+=(?:"[^"]*"|[^:;"]*))*:(.*)$/i.exec(text)?.[1]?.trim() ?? '';
    const parts = rule.split(';').filter((part) => part !== '');
    for (const part of parts) checkPart(part, line);
    if (!parts.some((part) => /^FREQ=/i.test(part)))
      throw new InvalidInput(lineField(line), 'the repetition has no FREQ; say how often it repeats');
  }
};
