import type { AccountId } from '../ticket';
import type { FinalSpan } from './final-schedule';

export interface ScheduleQuality {
  /** 0 to 100: the mean of coverage and balance. */
  readonly score: number;
  readonly coveragePercent: number;
  readonly balancePercent: number;
  /** People with more than the mean, and by how many percent of the mean. */
  readonly overloaded: readonly { readonly person: AccountId; readonly percentAboveMean: number }[];
}

// Two people's times count as equal from 95 % on (reference: the quality model of Grafana OnCall).
const BALANCED_PERCENT = 95;

/** How good a final schedule is: is always somebody there, and is the time shared fairly? Nobody at all scores 0. */
export const scheduleQuality = (spans: readonly FinalSpan[]): ScheduleQuality => {
  const time = new Map<AccountId, number>();
  let [all, covered] = [0, 0];
  for (const { start, end, people } of spans) {
    all += end - start;
    if (people.length > 0) covered += end - start;
    for (const person of people) time.set(person, (time.get(person) ?? 0) + end - start);
  }
  if (time.size === 0) return { score: 0, coveragePercent: 0, balancePercent: 0, overloaded: [] };
  const coveragePercent = (100 * covered) / all;
  const balancePercent = balanceOf([...time.values()]);
  const mean = [...time.values()].reduce((sum, one) => sum + one, 0) / time.size;
  const overloaded = [...time]
    .map(([person, own]) => ({ person, percentAboveMean: Math.round((100 * own) / mean) - 100 }))
    .filter((one) => one.percentAboveMean > 0);
  return { score: Math.round((coveragePercent + balancePercent) / 2), coveragePercent, balancePercent, overloaded };
};

const balanceOf = (times: readonly number[]): number => {
  const pairs = times.flatMap((a, index) => times.slice(index + 1).map((b) => (100 * Math.min(a, b)) / Math.max(a, b)));
  if (pairs.length === 0) return 100;
  const mean = pairs.reduce((sum, one) => sum + one, 0) / pairs.length;
  return mean >= BALANCED_PERCENT ? 100 : mean;
};
