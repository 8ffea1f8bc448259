import { joinedSpans } from '../hours/joined-spans';
import type { Span } from '../instant';
import type { Absence } from '../people/person';
import type { AccountId } from '../ticket';
import { balancedWeeks } from './balanced-weeks';
import { overlapsOf } from './overlaps';

export interface RotaMember {
  readonly person: AccountId;
  readonly absences: readonly Absence[];
  /** Hours on call in the past twelve months: whoever has least comes first. */
  readonly hoursSoFar?: number;
}

/** The hours of one week that somebody has to take, and what they weigh. */
export interface WeekOfDuty {
  readonly spans: readonly Span[];
  readonly hours: number;
}

/** What is known of the people who may take the weeks. */
export interface WeekQuestion {
  readonly members: readonly RotaMember[];
  /** Hours before the plan begins, and those of other parts of the day that are given away already. */
  readonly hoursSoFar: ReadonlyMap<AccountId, number>;
  /** Has the person another part of the day in that week already? */
  readonly serves: (person: AccountId, week: number) => boolean;
  readonly nightMs: (person: AccountId, spans: readonly Span[]) => number;
}

// Whoever serves in a week already takes another part of it unless somebody lags behind by more than a short week.
const KEPT_TOGETHER_HOURS = 40;

/**
 * One person a week, of any place: nobody in an absence if it can be avoided, with as little night as possible,
 * nobody twice in a row (the weeks touch without the rest that is due) if there is anybody else, then whoever has had
 * least; afterwards weeks are exchanged until the hours are even. A week nobody can take stays undefined.
 */
export const assignedWeeks = (
  weeks: readonly WeekOfDuty[],
  question: WeekQuestion,
): readonly (AccountId | undefined)[] => {
  const { members, nightMs, serves } = question;
  const hours = new Map(question.hoursSoFar);
  let before: AccountId | undefined;
  const people = weeks.map((week, index) => {
    const candidates = members.map((member) => ({
      person: member.person,
      rank: [
        awayMs(member, week),
        nightMs(member.person, week.spans),
        Number(member.person === before || serves(member.person, index - 1) || serves(member.person, index + 1)),
        (hours.get(member.person) ?? 0) - (serves(member.person, index) ? KEPT_TOGETHER_HOURS : 0),
      ],
    }));
    const able = candidates.filter(({ rank: [away = 0] }) => away === 0 || away < lengthOf(week.spans));
    before = able.sort((a, b) => compare(a.rank, b.rank))[0]?.person;
    if (before !== undefined) hours.set(before, (hours.get(before) ?? 0) + week.hours);
    return before;
  });
  return balancedWeeks({
    people,
    hours: weeks.map((week) => week.hours),
    hoursSoFar: question.hoursSoFar,
    mayTake: (person, at) => {
      const [member, week, now] = [members.find((one) => one.person === person), weeks[at], people[at]];
      if (member === undefined || week === undefined || now === undefined) return false;
      // Whoever has two parts of a week keeps both.
      if (serves(now, at) || serves(person, at - 1) || serves(person, at + 1)) return false;
      return awayMs(member, week) === 0 && nightMs(person, week.spans) <= nightMs(now, week.spans);
    },
  });
};

const awayMs = (member: RotaMember, week: WeekOfDuty): number =>
  lengthOf(overlapsOf(week.spans, joinedSpans(member.absences)));

const compare = (left: readonly number[], right: readonly number[]): number => {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
};

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
