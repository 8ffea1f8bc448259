import { DEFAULT_LEXICON } from '../../../../src/domain/intake/lexicon/default-lexicon';
import { strongWords } from '../../../../src/domain/intake/lexicon/strong-words';

const about = (text: string) => strongWords(text, DEFAULT_LEXICON)?.about ?? 'nothing';

describe('texts of reporters that speak for an outage', () => {
  it.each([
    // German
    'Unsere Lernplattform ist seit heute Morgen 7 Uhr für alle Benutzer nicht mehr erreichbar.',
    'LMS down',
    'Das System ist ausgefallen, bitte dringend um Rückruf!',
    'Niemand kann sich mehr einloggen, weder über SSO noch mit Passwort.',
    'Seit dem Update kommt keiner unserer Mitarbeiter mehr ins LMS.',
    'Totalausfall – wir haben gerade 400 Teilnehmer in der Pflichtschulung',
    'Es geht gar nichts mehr, nach dem Login kommt nur eine weiße Seite',
    'https://lernen.beispiel.example/ ist nicht erreichbar (503)',
    'Produktivsystem liefert nur noch 502 Bad Gateway.',
    'Alle Mitarbeitenden bekommen beim Anmelden den Fehler 500, arbeiten ist unmöglich.',
    'Die Plattform ist schon wieder ausgefallen.',
    'Der Server antwortet nicht, die Startseite lädt nicht.',
    'Kein Benutzer kann auf die Plattform zugreifen.',
    'Das Portal laesst sich nicht mehr oeffnen, weder im Chrome noch im Edge.',
    'Die Anwendung lief heute kurz wieder, ist jetzt aber erneut komplett ausgefallen.',
    'Wann ist die Plattform wieder verfügbar? Seit 20 Uhr ist sie offline, die Plattform reagiert nicht.',
    'Unser Mandant ist seit dem Zertifikatswechsel nicht mehr aufrufbar.',
    // English
    'The LMS is down.',
    'Our learning platform has been unreachable since 9:40 this morning.',
    'Nobody can log in, SSO and local accounts both fail',
    "No one is able to access the system, we're in the middle of the compliance week",
    'URGENT: production down',
    'All users get a 503 when they open the portal.',
    'The site is not loading at all for anyone in Singapore or Kuala Lumpur.',
    "We can't access the platform, it just times out.",
    'Everything is down since the hotfix was installed.',
    'Everyone in our Melbourne office has been locked out since 8am',
    'The server stopped responding twenty minutes ago.',
    'https://learn.example.example is unavailable, please call me',
    'It came back up for ten minutes but now the system is down again.',
    'None of our learners can sign in today; certification exams start at 2pm.',
    'Please let us know when the system is back up. The system is down for all our branches.',
    'The home page shows a blank screen and the whole site is offline',
  ])('%s', (text) => {
    expect(about(text)).toBe('outage');
  });
});

describe('texts of reporters that speak for a blocker', () => {
  it.each([
    'Das System ist extrem langsam, kaum jemand kann noch Kurse bearbeiten.',
    'Seit gestern massive Störungen bei den Prüfungen in allen Häusern',
    'The catalogue takes minutes to open, the platform is practically unusable.',
    'Hardly anyone manages to finish a test, pages break off half way.',
  ])('%s', (text) => {
    expect(about(text)).toBe('blocker');
  });
});

describe('texts of reporters that speak for a data breach', () => {
  it.each([
    'Ein Teilnehmer sieht in seinem Profil Daten anderer Personen!',
    'Wir vermuten ein Datenleck: Zeugnisse anderer Firmen sind im Download sichtbar.',
    'Suspected data breach: one tenant can see results of other companies',
    'We think our admin account was hacked last night.',
    'Datenschutzvorfall – fremde Daten im Bericht. Die Seite läuft wieder.',
  ])('%s', (text) => {
    expect(about(text)).toBe('data breach');
  });
});

describe('texts of reporters that speak for nothing serious', () => {
  it.each([
    // German
    'Ich kann mich nicht einloggen, bitte Passwort zurücksetzen.',
    'Das System ist nicht mehr ausgefallen, vielen Dank!',
    'Die Plattform war heute früh nicht erreichbar, läuft aber inzwischen wieder.',
    'Es handelt sich nicht um einen Systemausfall, nur um eine Frage zum Katalog.',
    'Der Kurs „Brandschutz“ ist für Herrn Weber nicht verfügbar.',
    'Was passiert, wenn das System einmal ausfällt? Gibt es einen Notfallplan?',
    'Wann ist das nächste geplante Wartungsfenster, in dem die Plattform offline ist?',
    'Im System ist der Kurs nicht erreichbar.',
    'Niemand kann sich zum Kurs „Erste Hilfe“ anmelden, weil das Kontingent voll ist.',
    'Bitte den Ausfall der Schulung am 3. Mai im Kalender eintragen.',
    'Wie exportiere ich alle Benutzer mit abgelaufenem Zertifikat?',
    'Wir benötigen den Abschlussbericht zum Systemausfall von letzter Woche.',
    'Das SCORM-Paket startet im Modul 3 nicht, alle anderen Kurse laufen.',
    'Das System zeigt das Zertifikat als nicht verfügbar an.',
    'Können alle Lernenden eine Erinnerung bekommen?',
    'Der Bericht lädt sehr langsam.',
    'Die Anlage zum Vertrag fehlt noch.',
    // English
    'I forgot my password and cannot log in.',
    'The system is not down any more, thank you.',
    'The platform was down this morning but it is working again.',
    'There is no outage, just a question about certificates.',
    'What happens if the system goes down during an exam?',
    'When is the next planned downtime? Last year the platform was offline for four hours.',
    'The drop down menu in the catalogue is empty.',
    'How do I enrol all users in the course? It is not possible to select more than 50.',
    'One user reports that the video does not load.',
    'Please scroll down on the site and you will see the wrong logo.',
    'Could you send us the root cause analysis of the outage?',
    'The report of our system shows a course as unavailable.',
    'Thanks, the site is back up.',
    'In case of an outage, whom do we call?',
    'The mail template for reminders is not available in French.',
    'We would like to write down the system settings.',
  ])('%s', (text) => {
    expect(about(text)).toBe('nothing');
  });
});

describe('strong words', () => {
  it('are returned as the reporter wrote them', () => {
    expect(strongWords('Guten Morgen,\nunser LMS ist  DOWN. Niemand kann sich einloggen!', DEFAULT_LEXICON)).toEqual({
      about: 'outage',
      words: ['LMS ist DOWN', 'Niemand kann sich einloggen'],
      testSystem: false,
    });
  });

  it('in a quoted reply do not count', () => {
    const text =
      'Danke, passt so.\n\nAm Mo., 5. Jan. 2026 um 09:12 schrieb Support <help@support.example>:\n> Das LMS ist down';
    expect(about(text)).toBe('nothing');
    expect(about('All good.\n> Nobody can log in, the LMS is down')).toBe('nothing');
  });

  it('about a test system say so', () => {
    expect(strongWords('Unser Testsystem ist nicht erreichbar', DEFAULT_LEXICON)?.testSystem).toBe(true);
    expect(strongWords('The staging environment is down', DEFAULT_LEXICON)?.testSystem).toBe(true);
    expect(strongWords('The LMS is down', DEFAULT_LEXICON)?.testSystem).toBe(false);
  });

  it('are found in a report of 32 KB that goes on with a log', () => {
    expect(about(`The LMS is down.\n\n${'2026-05-01 12:00:00 INFO request done in 12 ms\n'.repeat(700)}`)).toBe(
      'outage',
    );
  });

  it('of an empty text are none', () => {
    expect(strongWords('', DEFAULT_LEXICON)).toBeNull();
  });
});
