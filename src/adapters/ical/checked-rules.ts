import { InvalidInput } from '../../domain/errors';
import { type ContentLine, lineField } from './content-lines';

const PARTS =
  /^(FREQ|UNTIL|COUNT|INTERVAL|BYSECOND|BYMINUTE|BYHOUR|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|WKST|RSCALE|SKIP|X-[A-Z0-9-]+)=\S+$/i;

/**
 * Looks at the rules of an event that repeats, because ical.js leaves out what it does not know in silence.
 * @throws InvalidInput naming the line.
 */
export const checkRules = (lines: readonly ContentLine[]): void => {
  for (const line of lines.filter(({ name }) => name === 'RRULE')) {
    const rule = /^RRULE(?:;[^:;=]+=(?:"[^"]*"|[^:;"]*))*:(.*)$/i.exec(line.text)?.[1]?.trim() ?? '';
    const parts = rule.split(';').filter((part) => part !== '');
    const wrong = parts.find((part) => !PARTS.test(part));
    if (wrong !== undefined)
      throw new InvalidInput(lineField(line.line), `"${wrong}" is not a part of a repetition such as FREQ=WEEKLY`);
    if (!parts.some((part) => /^FREQ=/i.test(part)))
      throw new InvalidInput(lineField(line.line), 'the repetition has no FREQ; say how often it repeats');
  }
};
