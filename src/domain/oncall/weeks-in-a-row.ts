import type { Span } from '../instant';
import type { AccountId } from '../ticket';
import type { LeftOver } from './rota-left-over';

/** People who serve two weeks or more without a week off, each run from its first duty to its last. */
export const weeksInARow = (weeks: readonly ReadonlyMap<AccountId, Span>[]): readonly LeftOver[] => {
  const people = [...new Set(weeks.flatMap((week) => [...week.keys()]))];
  return people.flatMap((person) => {
    const found: LeftOver[] = [];
    let run: Span[] = [];
    const finish = (): void => {
      const [first, last] = [run[0], run.at(-1)];
      if (first !== undefined && last !== undefined && run.length > 1)
        found.push({ start: first.start, end: last.end, because: 'weeks in a row', person });
      run = [];
    };
    for (const week of weeks) {
      const span = week.get(person);
      if (span === undefined) finish();
      else run.push(span);
    }
    finish();
    return found;
  });
};
