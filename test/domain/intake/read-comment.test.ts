import { DEFAULT_LEXICON } from '../../../src/domain/intake/lexicon/default-lexicon';
import { readComment } from '../../../src/domain/intake/read-comment';
import type { Comment } from '../../../src/domain/ticket';

const says = (text: string, authorKind: Comment['authorKind'] = 'customer') =>
  readComment({ authorKind, text }, DEFAULT_LEXICON)?.says ?? 'nothing';

describe('a customer’s comment', () => {
  it.each([
    'Es wird immer schlimmer, bitte beeilen Sie sich.',
    'Inzwischen sind alle Standorte betroffen.',
    'Jetzt kann sich niemand mehr einloggen!',
    'The situation has become worse.',
    'Now nobody can log in at all.',
    'It affects everyone now.',
    'The system is down again',
  ])('says that it got worse: %s', (text) => {
    expect(says(text)).toBe('got worse');
  });

  it.each([
    'Sorry, das war ein Fehlalarm.',
    'Es lag an unserem Proxy, bitte entschuldigen Sie.',
    'Hat sich erledigt, danke!',
    'False alarm, sorry. It was our own network.',
    'Never mind, the problem was on our side.',
  ])('says that it was a false alarm: %s', (text) => {
    expect(says(text)).toBe('false alarm');
  });

  it.each([
    'Das System läuft wieder, vielen Dank.',
    'Jetzt funktioniert es wieder.',
    'Seit 9 Uhr ist die Plattform wieder erreichbar.',
    'It works again, thanks!',
    'The platform was down, but is back up now.',
    'All users can log in again.',
  ])('says that it works again: %s', (text) => {
    expect(says(text)).toBe('works again');
  });

  it.each([
    'Wann funktioniert es wieder?',
    'Bitte melden Sie sich, sobald das System wieder läuft.',
    'When will it be back up?',
    'We hope that it works again soon.',
    'Das ist kein Fehlalarm.',
    'It is not getting worse.',
    'Gibt es schon etwas Neues?',
    'Anbei der gewünschte Screenshot.',
    'Danke\n\n> Das System läuft wieder',
  ])('says none of it: %s', (text) => {
    expect(says(text)).toBe('nothing');
  });
});

describe('whose comment counts', () => {
  it('staff may say that it works again or was a false alarm, but not that it got worse', () => {
    expect(says('Läuft wieder.', 'staff')).toBe('works again');
    expect(says('That was a false alarm.', 'staff')).toBe('false alarm');
    expect(says('Jetzt kann sich niemand mehr einloggen!', 'staff')).toBe('nothing');
  });

  it('apps and robots say nothing', () => {
    expect(says('It works again', 'app')).toBe('nothing');
    expect(says('It is getting worse', 'robot')).toBe('nothing');
    expect(says('Ich bin derzeit nicht im Büro. Es wird schlimmer.')).toBe('nothing');
  });

  it('the words that spoke are shown', () => {
    expect(
      readComment({ authorKind: 'customer', text: 'Es wird schlimmer: niemand kann arbeiten.' }, DEFAULT_LEXICON),
    ).toEqual({
      says: 'got worse',
      words: ['schlimmer', 'niemand kann arbeiten'],
    });
  });
});
