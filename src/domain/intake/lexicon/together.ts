import type { Found } from './find-phrases';
import type { StrongFind } from './strong-finds';

/** Words between a subject and its predicate, at most. */
const REACH = 12;
/** Words before a predicate that has its subject behind it in which a "not" denies it. */
const DENIAL = 3;

/** Subject and predicate of one statement ("the system … is down", "nobody … log in", "läuft das System nicht"). */
export const together = (
  subjects: readonly Found[],
  predicates: readonly Found[],
  order: 'in order' | 'any order',
): readonly StrongFind[] =>
  predicates.flatMap((predicate): readonly StrongFind[] => {
    const find = { about: 'outage' as const, deniableFrom: predicate.first };
    const inside = subjects.find(({ first, last }) => predicate.first < first && last < predicate.last);
    if (inside !== undefined) return [{ ...find, first: predicate.first, last: predicate.last, deniableBack: DENIAL }];
    const before = subjects.findLast(({ last }) => last < predicate.first && predicate.first - last - 1 <= REACH);
    if (before !== undefined) {
      const between = predicate.first - before.last - 1;
      return [{ ...find, first: before.first, last: predicate.last, deniableBack: between }];
    }
    if (order === 'in order') return [];
    const after = subjects.find(({ first }) => first > predicate.last && first - predicate.last - 1 <= REACH);
    return after === undefined ? [] : [{ ...find, first: predicate.first, last: after.last, deniableBack: DENIAL }];
  });
