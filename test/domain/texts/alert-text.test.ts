import fc from 'fast-check';
import { alertText, type AlertTextFacts } from '../../../src/domain/texts/alert-text';
import { alertTexts } from '../../../src/domain/texts/alert-texts';

const FACTS: AlertTextFacts = {
  language: 'en',
  customer: 'Alpenwerk AG',
  impact: 'outage',
  since: '07:40',
  contact: { name: 'Maria Huber', number: '+43 316 12345' },
};

describe('the text of an alert', () => {
  it('says who is down since when and whom to call', () => {
    expect(alertText(FACTS)).toBe('Alpenwerk AG: nobody can work since 07:40. Call Maria Huber +43 316 12345.');
    expect(alertText({ ...FACTS, language: 'de', impact: 'data breach' })).toBe(
      'Alpenwerk AG: Verdacht auf Datenpanne seit 07:40. Anrufen: Maria Huber +43 316 12345.',
    );
  });

  it('is written in every language the app speaks', () => {
    const { customer, since, contact } = FACTS;
    const facts = { customer, since: () => since, impact: 'silent' as const, ...(contact && { contact }) };
    expect(alertTexts(facts)).toEqual({
      en: 'Alpenwerk AG: sounds like an outage, no answer since 07:40. Call Maria Huber +43 316 12345.',
      de: 'Alpenwerk AG: klingt nach Ausfall, keine Antwort seit 07:40. Anrufen: Maria Huber +43 316 12345.',
    });
  });

  it('cuts long names before it cuts the number', () => {
    const text = alertText({
      ...FACTS,
      customer: 'Vereinigte Österreichisch-Ungarische Dampfschifffahrtsgesellschaft und Nebenbetriebe AG',
      contact: { name: 'Prof. Dr. Maximiliane von und zu Hohenlohe-Waldenburg', number: '+43 316 12345' },
    });
    expect(text.length).toBeLessThanOrEqual(130);
    expect(text).toMatch(/^Vereinigte Öster.*… ?: nobody can work since 07:40\. Call Prof\. .*… \+43 316 12345\.$/u);
  });

  it('never has more than 130 characters nor more than one line', () => {
    const word = fc.string({ maxLength: 200, unit: 'grapheme' });
    fc.assert(
      fc.property(
        fc.constantFrom('outage' as const, 'blocker' as const, 'data breach' as const, 'silent' as const),
        fc.constantFrom('de', 'en', 'fr'),
        fc.tuple(word, word, word, word),
        (impact, language, [customer, since, name, number]) => {
          const text = alertText({ language, customer, impact, since, contact: { name, number } });
          expect(text.length).toBeLessThanOrEqual(130);
          expect(text).not.toMatch(/\n/u);
          expect(text).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
