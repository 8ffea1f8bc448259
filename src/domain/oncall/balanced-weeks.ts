import type { AccountId } from '../ticket';

/** A plan of weeks that may be improved. */
export interface WeekPlan {
  readonly people: readonly (AccountId | undefined)[];
  /** What each week weighs, in hours. */
  readonly hours: readonly number[];
  /** Hours each person had before the plan begins. */
  readonly hoursSoFar: ReadonlyMap<AccountId, number>;
  /** May this person take this week? */
  readonly mayTake: (person: AccountId, week: number) => boolean;
}

const MOST_PASSES = 20;

/**
 * Evens a plan out by exchanging weeks two by two as long as the hours of the two people come closer together.
 * Nobody gets a week they may not take, or two in a row that they did not have before.
 */
export const balancedWeeks = ({ people, hours, hoursSoFar, mayTake }: WeekPlan): readonly (AccountId | undefined)[] => {
  const plan = [...people];
  const totals = new Map(hoursSoFar);
  plan.forEach((person, week) => {
    if (person !== undefined) totals.set(person, (totals.get(person) ?? 0) + (hours[week] ?? 0));
  });
  const inARow = (week: number): number => [week - 1, week + 1].filter((beside) => plan[beside] === plan[week]).length;
  const exchange = (i: number, j: number): void => {
    [plan[i], plan[j]] = [plan[j], plan[i]];
  };
  const improves = (i: number, j: number): boolean => {
    const [a, b] = [plan[i], plan[j]];
    if (a === undefined || b === undefined || a === b || !mayTake(a, j) || !mayTake(b, i)) return false;
    const moved = (hours[i] ?? 0) - (hours[j] ?? 0);
    const apart = (totals.get(a) ?? 0) - (totals.get(b) ?? 0);
    if (Math.abs(apart - 2 * moved) >= Math.abs(apart)) return false;
    const before = inARow(i) + inARow(j);
    exchange(i, j);
    if (inARow(i) + inARow(j) > before) {
      exchange(i, j);
      return false;
    }
    totals.set(a, (totals.get(a) ?? 0) - moved);
    totals.set(b, (totals.get(b) ?? 0) + moved);
    return true;
  };
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let improved = false;
    for (let i = 0; i < plan.length; i += 1)
      for (let j = i + 1; j < plan.length; j += 1) improved = improves(i, j) || improved;
    if (!improved) return plan;
  }
  return plan;
};
