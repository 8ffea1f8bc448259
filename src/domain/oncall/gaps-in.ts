import { joinedSpans } from '../hours/joined-spans';
import type { Span } from '../instant';
import type { Absence } from '../people/person';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { finalSchedule } from './final-schedule';
import { overlapsOf } from './overlaps';
import type { OnCallSchedule } from './schedule';

/** Hours that need somebody on call and have nobody. */
export interface OnCallGap extends Span {
  readonly because: 'nobody planned' | 'everybody absent';
  /** Who is planned, and absent. */
  readonly planned: readonly AccountId[];
}

export interface GapQuestion {
  /** With `withoutDesk`, only hours without an open desk need anybody; else all hours do. */
  readonly context: OnCallContext;
  readonly absences?: Readonly<Record<AccountId, readonly Absence[]>>;
}

/** Gaps of a schedule in a window, ascending: shown on saving, 30, 7 and 1 day ahead, and before each holiday. */
export const gapsIn = (
  schedule: OnCallSchedule,
  window: Span,
  { context, absences = {} }: GapQuestion,
): readonly OnCallGap[] => {
  const needed = context.withoutDesk?.(window) ?? [window];
  return finalSchedule(schedule, window, context).flatMap((span): readonly OnCallGap[] => {
    const { people } = span;
    if (people.length === 0)
      return overlapsOf([span], needed).map((gap) => withReason(gap, 'nobody planned', { people }));
    const away = people.reduce<readonly Span[]>(
      (all, person) => overlapsOf(all, joinedSpans(absences[person] ?? [])),
      [span],
    );
    return overlapsOf(away, needed).map((gap) => withReason(gap, 'everybody absent', { people }));
  });
};

const withReason = (
  { start, end }: Span,
  because: OnCallGap['because'],
  { people }: { readonly people: readonly AccountId[] },
): OnCallGap => ({ start, end, because, planned: people });
