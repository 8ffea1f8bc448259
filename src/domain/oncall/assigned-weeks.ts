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

interface Candidate {
  readonly member: RotaMember;
  readonly awayMs: number;
  readonly restless: boolean;
  readonly hours: number;
}

/**
 * One person a week: nobody in an absence if it can be avoided, nobody twice in a row (the weeks touch without the
 * rest that is due) if there is anybody else, then whoever has had least; afterwards weeks are exchanged until the
 * hours are even. A week nobody can take stays undefined.
 */
export const assignedWeeks = (
  weeks: readonly WeekOfDuty[],
  members: readonly RotaMember[],
): readonly (AccountId | undefined)[] => {
  const hours = new Map(members.map((member) => [member.person, member.hoursSoFar ?? 0]));
  let before: AccountId | undefined;
  const people = weeks.map((week) => {
    const candidates = members.map((member): Candidate => ({
      member,
      awayMs: awayMs(member, week),
      restless: member.person === before,
      hours: hours.get(member.person) ?? 0,
    }));
    const able = candidates.filter((one) => one.awayMs === 0 || one.awayMs < lengthOf(week.spans));
    before = able.sort(byFitness)[0]?.member.person;
    if (before !== undefined) hours.set(before, (hours.get(before) ?? 0) + week.hours);
    return before;
  });
  return balancedWeeks({
    people,
    hours: weeks.map((week) => week.hours),
    hoursSoFar: new Map(members.map((member) => [member.person, member.hoursSoFar ?? 0])),
    mayTake: (person, at) => {
      const [member, week] = [members.find((one) => one.person === person), weeks[at]];
      return member !== undefined && week !== undefined && awayMs(member, week) === 0;
    },
  });
};

const awayMs = (member: RotaMember, week: WeekOfDuty): number =>
  lengthOf(overlapsOf(week.spans, joinedSpans(member.absences)));

const byFitness = (a: Candidate, b: Candidate): number =>
  a.awayMs - b.awayMs || Number(a.restless) - Number(b.restless) || a.hours - b.hours;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
