import type { Clause } from './clauses-of';
import type { CompiledLexicon } from './compile-lexicon';
import { findPhrases, type Found } from './find-phrases';

/** A strong word in a clause: `from` is where the part that a "not" would deny begins. */
export interface StrongFind extends Found {
  readonly about: 'outage' | 'blocker' | 'data breach';
  readonly deniableFrom: number;
  readonly deniableBack: number;
}

/** Words between the name of the system and what is wrong with it, at most. */
const REACH = 12;
/** Words before a strong word in which a "not" denies it. */
const DENIAL = 3;

const alone = (clause: Clause, pattern: RegExp, about: StrongFind['about']): readonly StrongFind[] =>
  findPhrases(clause, pattern).map((found) => ({ ...found, about, deniableFrom: found.first, deniableBack: DENIAL }));

/** Two parts of one statement ("the system … is down", "nobody … log in"), in either order. */
const together = (
  subjects: readonly Found[],
  predicates: readonly Found[],
  inOrderOnly: 'in order' | 'any order',
): readonly StrongFind[] =>
  predicates.flatMap((predicate) => {
    const before = subjects.findLast(({ last }) => last < predicate.first && predicate.first - last - 1 <= REACH);
    if (before !== undefined) {
      const between = predicate.first - before.last - 1;
      return [
        {
          first: before.first,
          last: predicate.last,
          about: 'outage' as const,
          deniableFrom: predicate.first,
          deniableBack: between,
        },
      ];
    }
    if (inOrderOnly === 'in order') return [];
    const after = subjects.find(({ first }) => first > predicate.last && first - predicate.last - 1 <= REACH);
    if (after === undefined) return [];
    return [
      {
        first: predicate.first,
        last: after.last,
        about: 'outage' as const,
        deniableFrom: predicate.first,
        deniableBack: DENIAL,
      },
    ];
  });

/** Everything in a clause that speaks for an outage, a blocker or a data breach, denials not looked at yet. */
export const strongFinds = (clause: Clause, lexicon: CompiledLexicon): readonly StrongFind[] => {
  const finds = [
    ...alone(clause, lexicon.breach, 'data breach'),
    ...alone(clause, lexicon.outage, 'outage'),
    ...alone(clause, lexicon.blocker, 'blocker'),
  ];
  if (findPhrases(clause, lexicon.smaller).length > 0) return finds;
  const places = findPhrases(clause, lexicon.within);
  const systems = findPhrases(clause, lexicon.system).filter(
    ({ first }) => !places.some(({ last }) => last === first - 1),
  );
  const speaks = findPhrases(clause, lexicon.about);
  const isAbout = ({ first, last }: Found): boolean => speaks.some((word) => word.first > first && word.last < last);
  return [
    ...finds,
    ...together(systems, findPhrases(clause, lexicon.down), 'any order').filter((find) => !isAbout(find)),
    ...together(findPhrases(clause, lexicon.nobody), findPhrases(clause, lexicon.can), 'in order'),
    ...together(findPhrases(clause, lexicon.everybody), findPhrases(clause, lexicon.cannot), 'any order'),
  ];
};
