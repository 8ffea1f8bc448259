import { missingItems } from '../../../src/domain/intake/missing-items';
import { aTicket } from './a-ticket';

const ALL = ['environment', 'module', 'steps', 'actual', 'expected', 'time', 'customisation'];

describe('what a good error report states', () => {
  it('is missing altogether in “it does not work”', () => {
    expect(missingItems(aTicket({ summary: 'Hilfe', description: 'Es geht nicht' }))).toEqual(ALL);
  });

  it('is complete when the form says it all', () => {
    const ticket = aTicket({
      summary: 'Fehler',
      description: 'Nach dem Klick auf Speichern erscheint eine leere Seite ohne jede Meldung.',
      answers: {
        productive: true,
        module: 'Katalog',
        steps: 'Kurs anlegen, speichern',
        expected: 'Kurs ist da',
        since: 'heute',
      },
      mapped: { customisation: 'none' },
    });
    expect(missingItems(ticket)).toEqual([]);
  });

  it('is found in free text, German', () => {
    const description =
      'Auf https://lernen.kunde.example/ im Katalog: 1. Kurs suchen 2. Buchen klicken. Es erscheint „Interner Fehler“, erwartet hätten wir eine Bestätigung. Seit gestern 14:30 Uhr. Betroffen ist unsere Anpassung der Buchungsmaske.';
    expect(missingItems(aTicket({ description }))).toEqual([]);
  });

  it('is found in free text, English, and what is not there is asked for', () => {
    const description =
      'When I open the certificate in the test system, the page stays blank and nothing else happens at all. It should show the PDF.';
    expect(missingItems(aTicket({ description }))).toEqual(['time', 'customisation']);
  });

  it('counts a screenshot as what happens', () => {
    expect(missingItems(aTicket({ mapped: { attachments: 1 } }))).not.toContain('actual');
    expect(missingItems(aTicket({ mapped: { attachments: 0 } }))).toContain('actual');
  });

  it('is not asked of requests', () => {
    expect(missingItems(aTicket({ filedAs: 'request' }))).toEqual([]);
  });

  it('does not count when it stands in a quoted reply only', () => {
    expect(missingItems(aTicket({ description: 'Es geht nicht\n> seit gestern 14:30 Uhr im Modul Katalog' }))).toEqual(
      ALL,
    );
  });
});
