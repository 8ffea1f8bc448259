import { joinedSpans } from '../hours/joined-spans';
import { subtractedSpans } from '../hours/coverage/subtracted-spans';
import type { Span } from '../instant';
import type { AccountId } from '../ticket';
import type { OnCallContext } from './context';
import { type FinalSpan, finalSchedule } from './final-schedule';
import type { OnCallSchedule } from './schedule';

/** What an edit changes for one person. */
export interface ChangesForPerson {
  readonly person: AccountId;
  /** On call now, and not before the edit. */
  readonly gains: readonly Span[];
  readonly loses: readonly Span[];
}

export interface ChangeQuestion {
  readonly window: Span;
  readonly context: OnCallContext;
}

const dutiesOf = (spans: readonly FinalSpan[], person: AccountId): readonly Span[] =>
  joinedSpans(spans.filter(({ people }) => people.includes(person)).map(({ start, end }) => ({ start, end })));

/** What changes for whom if the schedule is saved: only people for whom something does, those who gain most first. */
export const changesFor = (
  before: OnCallSchedule,
  after: OnCallSchedule,
  { window, context }: ChangeQuestion,
): readonly ChangesForPerson[] => {
  const old = finalSchedule(before, window, context);
  const fresh = finalSchedule(after, window, context);
  const people = new Set([...old, ...fresh].flatMap((span) => span.people));
  return [...people]
    .map((person) => {
      const [had, has] = [dutiesOf(old, person), dutiesOf(fresh, person)];
      return { person, gains: subtractedSpans(has, had), loses: subtractedSpans(had, has) };
    })
    .filter(({ gains, loses }) => gains.length > 0 || loses.length > 0)
    .sort((a, b) => lengthOf(b.gains) - lengthOf(a.gains));
};

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
