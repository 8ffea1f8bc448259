import { fill } from '../../../src/domain/texts/fill';
import { ENGLISH_TEXTS } from '../../../src/domain/texts/languages/english';
import { LANGUAGES } from '../../../src/domain/texts/languages/languages';
import { say } from '../../../src/domain/texts/say';
import { shorten } from '../../../src/domain/texts/shorten';
import { spokenLanguage } from '../../../src/domain/texts/spoken-language';

const placeholders = (text: string) => (text.match(/\{\w+\}/gu) ?? []).toSorted();

describe.each(Object.entries(LANGUAGES))('the language %s', (_code, texts) => {
  it.each(Object.entries(ENGLISH_TEXTS))('says %s with the same values as English', (key, english) => {
    const text = Object.entries(texts).find(([name]) => name === key)?.[1] ?? '';
    expect(text.trim()).not.toBe('');
    expect(placeholders(text)).toEqual(placeholders(english));
  });
});

describe('a text', () => {
  it('takes values as they are, even when they look like a template', () => {
    expect(fill('{customer}: {since}', { customer: '{since} $& $1', since: '{customer}' })).toBe(
      '{since} $& $1: {customer}',
    );
  });

  it('comes in the language of the region, else in English', () => {
    expect(spokenLanguage('de-AT')).toBe('de');
    expect(spokenLanguage('DE_ch')).toBe('de');
    expect(spokenLanguage('ro')).toBe('en');
    expect(spokenLanguage('constructor')).toBe('en');
    expect(say('de', 'askSince')).toBe('Seit wann?');
  });

  it('is shortened with an ellipsis and never through a character', () => {
    expect(shorten('Lernplattform', 13)).toBe('Lernplattform');
    expect(shorten('Lernplattform', 12)).toBe('Lernplattfo…');
    expect(shorten('ab👩cd', 4)).toBe('ab…');
  });
});
