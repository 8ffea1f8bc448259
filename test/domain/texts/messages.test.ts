import { instantOf } from '../../../src/domain/instant';
import { askMissing } from '../../../src/domain/texts/ask-missing';
import { askSeriousness } from '../../../src/domain/texts/ask-seriousness';
import { doubtfulDay } from '../../../src/domain/texts/doubtful-day';
import { falseAlarm } from '../../../src/domain/texts/false-alarm';
import { introduction } from '../../../src/domain/texts/introduction';
import { seriousReceived } from '../../../src/domain/texts/serious-received';
import { waitingForOpening, type WaitingBecause } from '../../../src/domain/texts/waiting-for-opening';

const OPENING = instantOf('2026-11-30T07:00:00Z');
const waiting = (because: WaitingBecause, more: { language?: string; zone?: string; opening?: number | null } = {}) =>
  waitingForOpening({
    language: 'de',
    zone: 'Europe/Zurich',
    place: 'Saarbrücken',
    opening: OPENING,
    because,
    ...more,
  });

describe('a customer whose ticket waits is told', () => {
  it('at the weekend when work starts, in the own zone', () => {
    expect(waiting({ kind: 'weekend' })).toBe(
      'Vielen Dank, wir haben Ihre Anfrage erhalten. Unser Standort Saarbrücken hat am Wochenende geschlossen. Wir beginnen mit der Bearbeitung am Montag, 30. November, 08:00 (Ihre Zeit).\n\nFalls niemand oder kaum jemand mit Ihrem Produktivsystem arbeiten kann, schreiben Sie es bitte hier: Dann wird unser Bereitschaftsdienst alarmiert.',
    );
    expect(waiting({ kind: 'weekend' }, { language: 'en', zone: 'Asia/Kuala_Lumpur' })).toContain(
      'on Monday, 30 November, 15:00 (your time).',
    );
  });

  it('on a holiday which one it is and where', () => {
    expect(waiting({ kind: 'holiday', holidays: ['Karfreitag'] })).toContain(
      'An unserem Standort Saarbrücken ist Feiertag (Karfreitag).',
    );
    expect(waiting({ kind: 'holiday', holidays: ['Karfreitag', 'Ostermontag'] })).toContain(
      '(Karfreitag und Ostermontag)',
    );
    expect(waiting({ kind: 'holiday', holidays: ['Cup Day'] }, { language: 'en' })).toContain(
      'Our desk in Saarbrücken is closed for a public holiday there (Cup Day).',
    );
  });

  it('at night and in the last minutes why', () => {
    expect(waiting({ kind: 'night' })).toContain('hat gerade geschlossen');
    expect(waiting({ kind: 'last minutes' })).toContain('schließt gleich');
  });

  it('no time when the calendar knows none', () => {
    expect(waiting({ kind: 'night' }, { opening: null })).toContain('sobald er wieder öffnet');
  });

  it('no time on a day of which nobody knows yet', () => {
    const text = doubtfulDay({ language: 'de', place: 'Graz' });
    expect(text).toContain('können wir Ihnen noch nicht sagen, wann');
    expect(text).not.toMatch(/\d/u);
  });

  it('in English when the app does not speak the language', () => {
    expect(waiting({ kind: 'weekend' }, { language: 'ja' })).toMatch(/^Thank you/u);
  });
});

describe('the telephone number', () => {
  const wish = { language: 'de', zone: 'Europe/Berlin', phoneNumber: '+49 681 000' } as const;

  it('stands beside “serious, outside hours”', () => {
    expect(seriousReceived({ ...wish, goesTo: 'on-call' })).toContain(
      'Sie erreichen uns auch telefonisch: +49 681 000.',
    );
  });

  it('stands nowhere else', () => {
    expect(seriousReceived({ ...wish, goesTo: 'desk' })).not.toContain('681');
    expect(seriousReceived({ ...wish, goesTo: 'on-call', maintenanceUntil: OPENING })).not.toContain('681');
  });

  it('is left out where none is set', () => {
    expect(seriousReceived({ language: 'en', zone: 'UTC', goesTo: 'on-call' })).not.toContain('telephone');
  });
});

describe('a serious report', () => {
  it('inside a maintenance window is told when it ends', () => {
    const text = seriousReceived({
      language: 'en',
      zone: 'Asia/Singapore',
      goesTo: 'on-call',
      maintenanceUntil: OPENING,
    });
    expect(text).toContain('maintenance window until Monday, 30 November, 15:00 (your time)');
  });

  it('that was none is answered kindly, with the time when work starts', () => {
    expect(falseAlarm({ language: 'de', zone: 'Europe/Berlin', opening: OPENING })).toBe(
      'Vielen Dank für Ihre Rückmeldung – lieber eine Meldung zu viel als eine zu wenig. Da gearbeitet werden kann, behandeln wir Ihr Ticket jetzt als normale Anfrage. Wir beginnen mit der Bearbeitung am Montag, 30. November, 08:00 (Ihre Zeit).',
    );
    expect(falseAlarm({ language: 'en', zone: 'UTC' })).not.toContain('We start');
  });

  it('without answers is asked three questions', () => {
    expect(askSeriousness('en').split('\n')).toEqual([
      'Thank you, we have received your message. So that we can judge how urgent it is, please answer three short questions:',
      '1. Is it your productive system (and not a test system)?',
      '2. Can people still work with it: nobody, hardly anybody, with a workaround, or yes?',
      '3. Since when?',
    ]);
  });
});

describe('a report that is not complete', () => {
  it('is asked for what is missing, and only for that', () => {
    expect(askMissing('en', ['module', 'time'])).toBe(
      'Thank you for your report. With the following details we can help you faster:\n- Which module or which part of the system is concerned?\n- On which day and at what time did it happen?',
    );
  });

  it('that states everything is asked for nothing', () => {
    expect(askMissing('de', [])).toBeNull();
  });
});

describe('no text to customers', () => {
  const texts = ['de', 'en'].flatMap((language) => [
    ...(['weekend', 'night', 'last minutes'] as const).map((kind) => waiting({ kind }, { language })),
    waiting({ kind: 'holiday', holidays: ['Karfreitag'] }, { language }),
    waiting({ kind: 'night' }, { language, opening: null }),
    doubtfulDay({ language, place: 'Graz' }),
    seriousReceived({ language, zone: 'UTC', goesTo: 'desk' }),
    seriousReceived({ language, zone: 'UTC', goesTo: 'on-call' }),
    seriousReceived({ language, zone: 'UTC', goesTo: 'on-call', maintenanceUntil: OPENING }),
    falseAlarm({ language, zone: 'UTC', opening: OPENING }),
    askSeriousness(language),
    askMissing(language, ['environment', 'module', 'steps', 'actual', 'expected', 'time', 'customisation']) ?? '',
    introduction(language),
  ]);

  it.each(texts)('speaks of how the house works inside: %s', (text) => {
    expect(text).not.toMatch(
      /incident management|learning consulting|business consulting|\bP[1-4]\b|escalation|eskalation|last resort|\brota\b|assignee|triage|\{\w+\}|meridian/iu,
    );
    expect(text.length).toBeLessThan(700);
  });
});
