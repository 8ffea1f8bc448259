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

describe('texts that were written after the lexicon and that it learnt from', () => {
  it.each([
    'Guten Abend, leider ist unsere Lernumgebung seit ca. 18 Uhr komplett weg, wir sehen nur noch eine Fehlerseite von Apache.',
    'Keiner der 1200 Mitarbeiter kommt in die Pflichtschulung rein, bitte um sofortige Hilfe',
    'Unser LMS ist seit dem nächtlichen Neustart nicht mehr hochgefahren.',
    'Alle Logins schlagen fehl.',
    'Bei uns geht seit heute früh gar nichts mehr!',
    'Die Plattform antwortet nur noch mit Gateway Timeout',
    'Seit dem Wochenende ist kein Login mehr möglich, das betrifft alle Gesellschaften.',
    'Wir haben einen Totalausfall der Lernplattform in allen Filialen.',
    'imc Learning Suite: Datenbankfehler auf jeder Seite, niemand kann lernen',
    'System hängt komplett, User fliegen raus.',
    'Our learning suite is completely inaccessible since 6am CET',
    'The whole academy went down an hour ago',
    'Login is not possible for any of our employees',
    'I am getting reports from all countries that the LMS cannot be opened.',
    'Site unreachable - ERR_CONNECTION_TIMED_OUT for everybody',
    'We have lost access to the production environment',
    'Users are unable to log in, error 500 after SSO',
    'the portal isnt loading for anyone',
    'LMS not available!!!',
    'Complete system failure, please call back immediately.',
    'Platform has crashed during our live exam with 300 participants',
    'Hilfe! Unser Lernportal zeigt nur noch eine leere Seite, bei allen Kollegen.',
    'Das gesamte System ist eingefroren, keine einzige Seite reagiert.',
    'In der Produktion kommt niemand mehr auf die Kurse, alle Prüflinge warten.',
    'Plattform down seit dem 28. November ca. 22 Uhr',
    'LMS-Ausfall – bitte umgehend melden',
    'Nach dem Update ist das Produktivsystem nicht wieder gestartet.',
    'Kunden melden uns reihenweise, dass die Akademie nicht erreichbar ist.',
    'Der Login-Server ist tot, kein Benutzer kommt rein.',
    '500er-Fehler auf der ganzen Plattform, keiner kann arbeiten',
    'Wir können die Lernplattform seit einer Stunde nicht mehr aufrufen.',
    'Sämtliche Schulungen stehen still, weil das LMS abgestürzt ist.',
    'Our LMS has been offline since the certificate was renewed.',
    'Nobody in the hospital can open the platform, shift handover training is due at 7.',
    'We are seeing a full outage on production.',
    'Server error on every page, the system is unusable for everyone',
    'The learning platform went down in the middle of the exam.',
    'None of our 3000 staff can get in, please escalate.',
    'Cannot reach https://learn.customer.example from any of our offices',
    'Login page does not load, all employees affected',
    'System is not responding at all. We tried three browsers.',
    'Hi, is there a problem on your side? Our portal is not reachable.',
    'Unser gesamtes Schulungsportal ist seit heute Mittag unerreichbar, bitte um dringende Prüfung!',
    'Keiner unserer Lkw-Fahrer kann die Ladungssicherung öffnen, das LMS hängt komplett.',
    'Die Lernumgebung wirft bei jedem Aufruf einen HTTP 503',
    'Seit dem Wochenendupdate geht die Anmeldung für alle Mitarbeitenden nicht.',
    'Akademie offline',
    'Wir haben seit 20 Minuten keine Verbindung zum LMS, alle Standorte.',
    'Plattform extrem langsam, kaum nutzbar, Timeouts überall',
    'Ich erreiche die Lernplattform nicht, meine Kollegen auch nicht.',
    'The platform keeps crashing for all users since this morning.',
    'Hello, our academy site has been down for two hours, trainers are waiting in the classroom.',
    'No users are able to sign in. SSO error for everybody.',
    'Production environment unavailable',
    'We are completely locked out of the LMS, the whole company.',
    'It is impossible to work, the system times out on every click.',
  ])('speak for an outage or a blocker: %s', (text) => {
    expect(['outage', 'blocker']).toContain(about(text));
  });

  it.each([
    'Ein Kunde hat gemeldet, dass er die Personaldaten eines anderen Unternehmens einsehen kann.',
    'A learner could download certificates of other people',
    'We suspect that personal data has been exposed through the report link.',
    'Im Bericht erscheinen plötzlich Mitarbeiter eines anderen Unternehmens.',
    'Potential data leak: learners of tenant A see the names of tenant B.',
  ])('speak for a data breach: %s', (text) => {
    expect(about(text)).toBe('data breach');
  });

  it.each([
    'Bitte legen Sie einen neuen Mandanten an.',
    'Das Kursbild wird nicht angezeigt, alle anderen Bilder sind da.',
    'Ein Benutzer kann sich seit der Namensänderung nicht mehr anmelden.',
    'Frau Müller kommt nicht ins System, Passwort-Reset-Mail kommt nicht an.',
    'Der Export ist nicht möglich, alle Felder sind grau.',
    'Wie lange ist das System am Samstag wegen der Wartung offline?',
    'Können wir den Wartungshinweis auf der Startseite abschalten? Die Plattform ist ja längst wieder erreichbar.',
    'Nach dem Ausfall gestern würden wir gerne die Prüfung wiederholen lassen.',
    'Das Zertifikat ist im Portal nicht verfügbar.',
    'Die Suche im Katalog findet alle Kurse nicht, die Umlaute haben.',
    'Unsere Webinare sind für alle externen Teilnehmer kostenlos, das soll auch so bleiben.',
    'Could you deactivate the site banner? It says the system is down for maintenance.',
    'One of our trainers cannot access the system from home.',
    'The PDF is not available on the home page.',
    'All users should get the reminder; it is not possible to select them.',
    'How can we make a course unavailable for all users?',
    'Please send the availability report of the platform for October.',
    'The export button does not work in Firefox.',
    'Is there an API to check if the LMS is available?',
    'Thanks for fixing the outage so quickly!',
    'The video on the landing page is not loading on iPads.',
    'We want to take the old platform offline in March.',
    'Das alte System ist seit 2024 offline, wir brauchen die Daten daraus.',
    'Wir können das Kurspaket nicht hochladen, es kommt „Datei zu groß“.',
    'Wie kann ich die Plattform auf Französisch umstellen?',
    'Bitte prüfen Sie, warum die Mail an Herrn Kraus nicht ankam.',
    'Für unsere Schulung am 28. November brauchen wir 30 Zugänge.',
    'Der Fortschritt im Kurs wird nicht gespeichert, wenn man das Fenster schließt.',
    'Niemand aus dem Team weiß, wie man die Regel anlegt. Können Sie helfen?',
    'Alle Zertifikate sollen ein neues Logo bekommen.',
    'Wir haben die Störung selbst behoben, danke.',
    'Wann geht das neue System live?',
    'Der Link in der Mail ist tot.',
    'Teilnehmer können den Test nicht wiederholen, obwohl drei Versuche eingestellt sind.',
    'Frage zu SLA: Ab wann gilt ein Ausfall als P1?',
    'Kann man Kurse auch offline bearbeiten?',
    'The new learner group cannot see the course.',
    'Where do I find the system requirements for the desktop client?',
    'A manager cannot open the report, he gets an empty list.',
    'We need a copy of the production system for testing.',
    'Is the mobile app available offline?',
    'The system sends every reminder twice.',
    'Everyone should have access to the catalogue, please advise on roles.',
    'Our contract says support is available on weekends, is that so?',
    'The certificate says "not valid" on the website.',
    'Please take down the course "Old compliance 2023".',
    'No one has answered my ticket for three days.',
    'Im Kurs fehlt die letzte Folie.',
    'Können Sie uns sagen, welche Version auf dem Produktivsystem läuft?',
    'Der Kalender zeigt alle Termine doppelt.',
    'Die Anmeldung zum Webinar ist geschlossen, bitte wieder öffnen.',
    'Der Benutzer Schmidt ist nicht mehr aktiv und soll gelöscht werden.',
    'Die Plattform soll ab Januar auch auf Polnisch verfügbar sein.',
    'Drei Lernende sehen ihren Kurs nicht, weil die Gruppe fehlt.',
    'Wir erhalten keine Rechnungen mehr per Mail.',
    'The course tile is not visible for external learners.',
    'How many users can work in the system at the same time?',
    'I would like to log in with my new email address.',
    'All reports are wrong since the change of the fiscal year.',
    'Please make the new module available to everyone on Monday.',
    'The production line workers cannot find their certificates.',
    'The site in Leeds needs 20 more licences.',
  ])('speak for nothing serious: %s', (text) => {
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
