import { InvalidInput } from '../../domain/errors';
import { isDuration } from './checked-durations';
import { type ContentLine, lineField } from './content-lines';
import { isDateWithTime } from './real-date';

/**
 * Looks at one period, a start with an end or with how long it lasts; ical.js bends what it cannot read in silence.
 * @throws InvalidInput naming the line.
 */
export const checkPeriod = (value: string, { name, line }: ContentLine): void => {
  if (name !== 'RDATE') throw new InvalidInput(lineField(line), 'gives a period; only RDATE may');
  const [start = '', end = '', ...more] = value.split('/');
  if (!isDateWithTime(start) || !(isDateWithTime(end) || isDuration(end)) || more.length > 0)
    throw new InvalidInput(
      lineField(line),
      `${value} is not a period; write 20261224T080000Z/PT9H or 20261224T080000Z/20261224T170000Z`,
    );
  // Both are written in the same zone, so their figures compare.
  if (isDateWithTime(end) && end < start)
    throw new InvalidInput(lineField(line), `${value} ends before it starts; correct RDATE`);
};
