import { joinedSpans } from '../hours/joined-spans';
import type { Span } from '../instant';
import type { Absence } from '../people/person';
import type { AccountId } from '../ticket';
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
 * rest that is due) if there is anybody else, then whoever has had least. A week nobody can take stays undefined.
 */
export const assignedWeeks = (
  weeks: readonly WeekOfDuty[],
  members: readonly RotaMember[],
): readonly (AccountId | undefined)[] => {
  const hours = new Map(members.map((member) => [member.person, member.hoursSoFar ?? 0]));
  let before: AccountId | undefined;
  return weeks.map((week) => {
    const candidates = members.map((member): Candidate => ({
      member,
      awayMs: lengthOf(overlapsOf(week.spans, joinedSpans(member.absences))),
      restless: member.person === before,
      hours: hours.get(member.person) ?? 0,
    }));
    const chosen = candidates.filter(({ awayMs }) => awayMs === 0 || awayMs < lengthOf(week.spans)).sort(byFitness)[0];
    before = chosen?.member.person;
    if (before !== undefined) hours.set(before, (hours.get(before) ?? 0) + week.hours);
    return before;
  });
};

const byFitness = (a: Candidate, b: Candidate): number =>
  a.awayMs - b.awayMs || Number(a.restless) - Number(b.restless) || a.hours - b.hours;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
