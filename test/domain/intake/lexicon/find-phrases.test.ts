import { clausesOf } from '../../../../src/domain/intake/lexicon/clauses-of';
import { findPhrases } from '../../../../src/domain/intake/lexicon/find-phrases';
import { phraseBook } from '../../../../src/domain/intake/lexicon/phrase-book';
import { wordsOf } from '../../../../src/domain/intake/lexicon/words-of';

const found = (text: string, ...phrases: readonly string[]) =>
  clausesOf(text).flatMap((clause) =>
    findPhrases(clause, phraseBook(phrases)).map((find) => wordsOf(text, clause, find)),
  );

describe('a phrase of the lexicon', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['stands between word borders', 'down', 'Download, slow down, downtown', ['down']],
    ['takes any ending for a star', 'datenleck*', 'ein Datenlecks-Verdacht', ['Datenlecks']],
    ['takes any beginning for a star', '*plattform', 'Die Lernplattform und die Plattformen', ['Lernplattform']],
    ['takes any word for a star alone', '* uhr', 'um 14 Uhr', ['14 Uhr']],
    [
      'takes up to four words for a gap',
      'nicht … erreichbar',
      'nicht seit heute mehr gut erreichbar',
      ['nicht seit heute mehr gut erreichbar'],
    ],
    ['takes no fifth word for a gap', 'nicht … erreichbar', 'nicht seit heute und gestern gut erreichbar', []],
    ['spells umlauts out', 'stoerung', 'STÖRUNG', ['STÖRUNG']],
    ['writes contractions out', 'can not open', "we can't open it", ["can't open"]],
    [
      'knows a web address as one word',
      'url is down',
      'https://a.example/b?c=d. is down',
      ['https://a.example/b?c=d. is down'],
    ],
    ['does not reach over a comma', 'system … down', 'the system, is down', []],
    ['does not reach over a sentence', 'system … down', 'Nice system. It is down', []],
    ['reaches over a line break', 'system … down', 'the system\nis down', ['system is down']],
    [
      'reaches over an abbreviation and a date',
      'seit … down',
      'seit ca. 28. November down',
      ['seit ca. 28. November down'],
    ],
  ])('%s', (_name, phrase, text, expected) => {
    expect(found(text, phrase)).toEqual(expected);
  });

  it('that is longer wins over a shorter one', () => {
    expect(found('the system is not working at all', 'not working', 'not working at all')).toEqual([
      'not working at all',
    ]);
  });
});
