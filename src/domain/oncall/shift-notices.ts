import { DAY_MS, MINUTE_MS, type Instant, type Span } from '../instant';
import type { Person } from '../people/person';
import type { ShiftNoticeRules } from '../telling/telling-rules';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { presenceOf } from './presence';
import type { OnCallSchedule } from './schedule';
import { shiftsIn, type Shift } from './shifts-in';

/** A word to a person about a shift, and when it is due. */
export interface ShiftNotice {
  /** The same word is never due twice under another key. */
  readonly key: string;
  readonly person: AccountId;
  readonly kind: 'before' | 'start' | 'end';
  readonly at: Instant;
  readonly shift: Span;
}

export interface ShiftFacts {
  readonly schedule: OnCallSchedule;
  readonly people: readonly Person[];
  readonly context: OnCallContext;
  readonly rules: Omit<ShiftNoticeRules, 'project'>;
}

/**
 * Words about shifts that fall due within a window, in order of time. Whoever is absent, inactive or not mapped at the
 * border that the word is about is not told. A shift that goes on without a break is one.
 */
export const shiftNotices = (facts: ShiftFacts, window: Span): readonly ShiftNotice[] => {
  const before = facts.rules.minutesBefore * MINUTE_MS;
  const seen = { start: window.start - DAY_MS, end: window.end + before + DAY_MS };
  const away = (person: AccountId, at: Instant): boolean => presenceOf(facts.people, at)(person) !== undefined;
  return shiftsIn(facts.schedule, seen, facts.context)
    .flatMap((shift) => noticesOf(shift, facts.rules))
    .filter(({ at }) => window.start <= at && at < window.end)
    .filter(({ person, kind, shift }) => !away(person, kind === 'end' ? shift.end - 1 : shift.start))
    .toSorted((a, b) => a.at - b.at || a.person.localeCompare(b.person));
};

const noticesOf = (
  { person, start, end, beganBefore, goesOn }: Shift,
  { minutesBefore, atStart, atEnd }: ShiftFacts['rules'],
): readonly ShiftNotice[] => {
  const notice = (kind: ShiftNotice['kind'], at: Instant): ShiftNotice => ({
    key: `${person} ${kind} ${kind === 'end' ? end : start}`,
    person,
    kind,
    at,
    shift: { start, end },
  });
  return [
    ...(minutesBefore === 0 || beganBefore ? [] : [notice('before', start - minutesBefore * MINUTE_MS)]),
    ...(atStart && !beganBefore ? [notice('start', start)] : []),
    ...(atEnd && !goesOn ? [notice('end', end)] : []),
  ];
};
