import { InvalidInput } from '../../domain/errors';
import { type ContentLine, lineField } from './content-lines';

const DURATION = /^\+?P(\d+W|\d+D(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|T(?=\d)(\d+H)?(\d+M)?(\d+S)?)$/i;

/** Whether `P1DT2H` is how long something lasts, not backwards. */
export const isDuration = (text: string): boolean => DURATION.test(text);

/**
 * Looks at how long an event lasts; reminders inside it have durations of their own.
 * @throws InvalidInput naming the line.
 */
export const checkDurations = (lines: readonly ContentLine[]): void => {
  let depth = 0;
  for (const { name, text, line } of lines) {
    if (name === 'BEGIN') depth += 1;
    if (name === 'END') depth -= 1;
    if (name !== 'DURATION' || depth !== 1) continue;
    const value = text.slice(text.indexOf(':') + 1).trim();
    if (value.startsWith('-'))
      throw new InvalidInput(lineField(line), `${value} ends before it starts; correct DURATION`);
    if (!isDuration(value))
      throw new InvalidInput(
        lineField(line),
        `${value} is not a duration; write PT1H30M for an hour and a half, or P2D`,
      );
  }
};
