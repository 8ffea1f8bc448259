import type { Clause } from './clauses-of';
import type { CompiledLexicon } from './compile-lexicon';
import type { PhraseBook } from './phrase-book';
import { findPhrases, type Found } from './find-phrases';
import { together } from './together';

/** A strong word in a clause, and where the words stand that would deny it. */
export interface StrongFind extends Found {
  readonly about: 'outage' | 'blocker' | 'data breach';
  /** Its predicate begins here; a "not" in the `deniableBack` words before denies it. */
  readonly deniableFrom: number;
  readonly deniableBack: number;
}

/** Words before a strong word in which a "not" denies it. */
const DENIAL = 3;

const alone = (clause: Clause, book: PhraseBook, about: StrongFind['about']): readonly StrongFind[] =>
  findPhrases(clause, book).map((found) => ({ ...found, about, deniableFrom: found.first, deniableBack: DENIAL }));

const says = (clauses: readonly Clause[], book: PhraseBook): boolean =>
  clauses.some((clause) => findPhrases(clause, book).length > 0);

const overlaps = ({ first, last }: Found, others: readonly Found[]): boolean =>
  others.some((other) => other.first <= last && other.last >= first);

/** Everything in a clause that speaks for an outage, a blocker or a data breach; denials are not looked at yet. */
export const strongFinds = (
  clause: Clause,
  sentence: readonly Clause[],
  lexicon: CompiledLexicon,
): readonly StrongFind[] => [
  ...alone(clause, lexicon.breach, 'data breach'),
  ...alone(clause, lexicon.outage, 'outage'),
  ...alone(clause, lexicon.blocker, 'blocker'),
  ...systemDown(clause, sentence, lexicon),
  ...peopleOut(clause, sentence, lexicon),
];

/** The system is down, unreachable, or shows nothing but errors. */
const systemDown = (clause: Clause, sentence: readonly Clause[], lexicon: CompiledLexicon): readonly StrongFind[] => {
  const errors = findPhrases(clause, lexicon.errorPage);
  const failures = [...findPhrases(clause, lexicon.down), ...unreachable(clause, sentence, lexicon)];
  if (errors.length === 0 && failures.length === 0) return [];
  const systems = systemsIn(clause, lexicon, [...failures, ...errors]);
  const speaks = findPhrases(clause, lexicon.about);
  const smaller = findPhrases(clause, lexicon.smaller);
  return [
    ...together(systems, failures, 'any order').filter((find) => !overlaps(find, speaks)),
    ...together(systems, errors, 'any order'),
  ].filter((find) => !overlaps(find, smaller));
};

/** "Cannot reach" counts unless single people say it of themselves and nobody speaks of all. */
const unreachable = (clause: Clause, sentence: readonly Clause[], lexicon: CompiledLexicon): readonly Found[] => {
  const found = findPhrases(clause, lexicon.reach);
  const onlyOne = found.length > 0 && says([clause], lexicon.single) && !says(sentence, lexicon.everybody);
  return onlyOne ? [] : found;
};

/** The whole environment is named, as the thing that is down and not as the place of something smaller. */
const systemsIn = (clause: Clause, lexicon: CompiledLexicon, predicates: readonly Found[]): readonly Found[] => {
  const places = findPhrases(clause, lexicon.within).filter(({ last }) => !overlaps({ first: last, last }, predicates));
  return findPhrases(clause, lexicon.system).filter(({ first }) => !places.some(({ last }) => last === first - 1));
};

/** Nobody can, or everybody cannot; not when it is about enrolling in a course. */
const peopleOut = (clause: Clause, sentence: readonly Clause[], lexicon: CompiledLexicon): readonly StrongFind[] => {
  const nobody = findPhrases(clause, lexicon.nobody);
  const cannot = findPhrases(clause, lexicon.cannot);
  const noLogin = alone(clause, lexicon.noLogin, 'outage');
  if (nobody.length === 0 && cannot.length === 0 && noLogin.length === 0) return [];
  if (says([clause], lexicon.smaller)) return [];
  return [
    ...together(nobody, findPhrases(clause, lexicon.can), 'in order'),
    ...together(findPhrases(clause, lexicon.everybody), cannot, 'any order'),
    ...(noLogin.length > 0 && says(sentence, lexicon.everybody) ? noLogin : []),
  ];
};
