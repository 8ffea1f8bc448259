import type { Span } from '../instant';
import type { ChangesForPerson } from '../oncall/changes-for';
import type { ShiftNotice } from '../oncall/shift-notices';
import { say } from './say';
import { shortTime, type ReaderClock } from './short-time';

/** Spans that are listed; more are counted. */
const LISTED = 5;

const spanText = ({ start, end }: Span, clock: ReaderClock): string =>
  `${shortTime(start, clock)} – ${shortTime(end, clock)}`;

/** What a person is told about a shift, in that person's language and on that person's clock. */
export const shiftText = ({ kind, shift }: ShiftNotice, clock: ReaderClock): string =>
  say(clock.language, `shift ${kind}`, { start: shortTime(shift.start, clock), end: shortTime(shift.end, clock) });

/** What an edit of the rules changes for a person. */
export const changedShiftsText = (
  { gains, loses }: Pick<ChangesForPerson, 'gains' | 'loses'>,
  version: number,
  clock: ReaderClock,
): string =>
  [
    say(clock.language, 'shiftsChanged', { version: String(version) }),
    ...listed('shiftsGained', gains, clock),
    ...listed('shiftsLost', loses, clock),
  ].join('\n');

const listed = (key: 'shiftsGained' | 'shiftsLost', spans: readonly Span[], clock: ReaderClock): readonly string[] => {
  if (spans.length === 0) return [];
  const more = spans.length - LISTED;
  const list = spans.slice(0, LISTED).map((span) => spanText(span, clock));
  return [
    say(clock.language, key, {
      spans: [...list, ...(more > 0 ? [say(clock.language, 'shiftsMore', { count: String(more) })] : [])].join('; '),
    }),
  ];
};
