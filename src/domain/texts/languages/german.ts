import { GERMAN_ACTS } from './german-acts';
import { translation } from './translation';

export const GERMAN_TEXTS = translation({
  ...GERMAN_ACTS,

  wallTime: '{weekday}, {day}. {month}, {time}',
  yourTime: '{time} (Ihre Zeit)',
  and: ' und ',

  waitingWeekend:
    'Vielen Dank, wir haben Ihre Anfrage erhalten. Unser Standort {place} hat am Wochenende geschlossen. Wir beginnen mit der Bearbeitung am {opening}.',
  waitingHoliday:
    'Vielen Dank, wir haben Ihre Anfrage erhalten. An unserem Standort {place} ist Feiertag ({holiday}). Wir beginnen mit der Bearbeitung am {opening}.',
  waitingNight:
    'Vielen Dank, wir haben Ihre Anfrage erhalten. Unser Standort {place} hat gerade geschlossen. Wir beginnen mit der Bearbeitung am {opening}.',
  waitingLastMinutes:
    'Vielen Dank, wir haben Ihre Anfrage erhalten. Unser Standort {place} schließt gleich. Wir beginnen mit der Bearbeitung am {opening}.',
  waitingUnknown:
    'Vielen Dank, wir haben Ihre Anfrage erhalten. Unser Standort {place} hat gerade geschlossen. Wir beginnen mit der Bearbeitung, sobald er wieder öffnet.',
  openingChanged:
    'Unser Standort {place} hat länger geschlossen, als wir Ihnen geschrieben haben. Wir beginnen mit der Bearbeitung Ihrer Anfrage am {opening}. Bitte entschuldigen Sie die Verzögerung.',
  openingChangedHoliday:
    'Unser Standort {place} hat länger geschlossen, als wir Ihnen geschrieben haben: Dort ist Feiertag ({holiday}). Wir beginnen mit der Bearbeitung Ihrer Anfrage am {opening}. Bitte entschuldigen Sie die Verzögerung.',
  openingChangedUnknown:
    'Unser Standort {place} hat länger geschlossen, als wir Ihnen geschrieben haben. Wir beginnen mit der Bearbeitung Ihrer Anfrage, sobald er wieder öffnet. Bitte entschuldigen Sie die Verzögerung.',
  ifSerious:
    'Falls niemand oder kaum jemand mit Ihrem Produktivsystem arbeiten kann, schreiben Sie es bitte hier: Dann wird unser Bereitschaftsdienst alarmiert.',
  doubtfulDay:
    'Vielen Dank, wir haben Ihre Anfrage erhalten. Unser Standort {place} ist heute möglicherweise nicht voll besetzt, deshalb können wir Ihnen noch nicht sagen, wann die Bearbeitung beginnt.',
  seriousReceived:
    'Vielen Dank für Ihre Meldung. Wir behandeln sie als schwerwiegende Störung, unser Bereitschaftsdienst wird gerade alarmiert. Sie erhalten hier eine persönliche Antwort.',
  seriousByPhone: 'Sie erreichen uns auch telefonisch: {number}.',
  seriousDeskOpen:
    'Vielen Dank für Ihre Meldung. Wir behandeln sie als schwerwiegende Störung und kümmern uns jetzt darum. Sie erhalten hier eine persönliche Antwort.',
  seriousMaintenance:
    'Vielen Dank für Ihre Meldung. Ihr System ist bis {end} im angekündigten Wartungsfenster. Wer das Update durchführt, weiß von Ihrer Meldung. Dauert die Störung danach an, wird unser Bereitschaftsdienst alarmiert.',
  worseNoted: 'Vielen Dank. Wer Ihre Anfrage bearbeitet, liest das jetzt.',
  worseNotedClosed: 'Vielen Dank. Wir lesen das, sobald unser Standort öffnet: {opening}.',
  worseKnown: 'Vielen Dank, das wissen wir bereits.',
  worseSolved: 'Diese Anfrage ist gelöst. Ist die Störung wieder da, melden Sie sie bitte neu als Störung.',
  worseNotHere: 'Das kann hier nicht angenommen werden. Bitte schreiben Sie es als Kommentar.',
  falseAlarm:
    'Vielen Dank für Ihre Rückmeldung – lieber eine Meldung zu viel als eine zu wenig. Da gearbeitet werden kann, behandeln wir Ihr Ticket jetzt als normale Anfrage.',
  falseAlarmOpening: 'Wir beginnen mit der Bearbeitung am {opening}.',
  introduction:
    'Vielen Dank, wir haben Ihre Anfrage erhalten. In der Einführungsphase ist Ihr Projektteam für alles Ihr Ansprechpartner; Ihre Anfrage liegt jetzt dort.',
  askSeriousness:
    'Vielen Dank, wir haben Ihre Nachricht erhalten. Damit wir die Dringlichkeit einschätzen können, beantworten Sie bitte drei kurze Fragen:',
  askSeriousnessAlso: 'Damit wir die Dringlichkeit einschätzen können, beantworten Sie bitte drei kurze Fragen:',
  askProductive: 'Geht es um Ihr Produktivsystem (und nicht um ein Testsystem)?',
  askCanWork: 'Kann noch damit gearbeitet werden: niemand, kaum jemand, mit Umweg oder ja?',
  askSince: 'Seit wann?',
  askMissing: 'Vielen Dank für Ihre Meldung. Mit den folgenden Angaben können wir Ihnen schneller helfen:',
  askMissingAlso: 'Mit den folgenden Angaben können wir Ihnen schneller helfen:',
  'missing environment': 'Um welche Umgebung geht es (produktiv oder nicht), und wie lautet ihre Webadresse?',
  'missing module': 'Welches Modul oder welcher Teil des Systems ist betroffen?',
  'missing steps': 'Welche Schritte führen zu dem Fehler?',
  'missing actual': 'Was geschieht genau? Screenshots oder Protokolle helfen uns.',
  'missing expected': 'Was hätten Sie erwartet?',
  'missing time': 'An welchem Tag und um wie viel Uhr ist es aufgetreten?',
  'missing customisation': 'Ist eine für Sie gemachte Anpassung betroffen, und wenn ja, welche?',

  alertOutage: '{customer}: niemand kann arbeiten seit {since}.',
  alertBlocker: '{customer}: kaum jemand kann arbeiten seit {since}.',
  alertBreach: '{customer}: Verdacht auf Datenpanne seit {since}.',
  alertByRow: '{customer}: nach den Regeln ist Bereitschaft nötig, seit {since}.',
  alertSilent: '{customer}: klingt nach Ausfall, keine Antwort seit {since}.',
  alertCall: ' Anrufen: {contact}.',
  alertBundle: '{count} schwerwiegende Störungen: {keys}',

  noteAskedMissing: 'Gefragt wird nach dem, was in der Meldung fehlt: {items}.',
  'item environment': 'Umgebung',
  'item module': 'Modul',
  'item steps': 'Schritte',
  'item actual': 'tatsächliches Verhalten',
  'item expected': 'erwartetes Verhalten',
  'item time': 'Tag und Uhrzeit',
  'item customisation': 'Anpassung',
  notCausedByMaintenance: '{name}: nicht durch die Wartung verursacht.',
  notCausedBecause: '{name}: nicht durch die Wartung verursacht ({because}).',
  aColleague: 'Jemand aus dem Team',
  noteAccepted: 'hat den Bereitschaftsalarm angenommen.',
  noteDeclined: 'kann den Bereitschaftsalarm nicht übernehmen: {because}. Die nächste Person wird jetzt alarmiert.',
  noteNobodyLeft:
    'NIEMAND HAT DEN BEREITSCHAFTSALARM ANGENOMMEN. Alle in der Eskalation sind alarmiert. Die letzte Person wird alle {minutes} Minuten wieder alarmiert. Bitte rufen Sie jemanden an.',
  noteNobodyToTell:
    'NIEMAND KONNTE ALARMIERT WERDEN. In der Eskalation ist niemand erreichbar. Bitte rufen Sie jetzt jemanden an.',
  noteCalledOff: 'Der Bereitschaftsalarm ist beendet: {because}.',
  noteResolved: 'Die Störung ist gelöst, der Bereitschaftsalarm ist beendet.',
  noteSeverityRaised: 'Erneut alarmiert: {because}.',
  noteReportedAgain: 'Erneut gemeldet, bisher {count} Meldungen. Der Bereitschaftsalarm läuft schon.',
  partOf: 'Teil von {key}',
  noteJoined:
    'Teil von {key} ({customer}): eine Störung, ein Hauptvorfall. Niemand wird erneut alarmiert; dieses Ticket bleibt offen, bis auch dieser Kunde arbeiten kann.',
  askSameOutage:
    'Dieselbe Störung wie {key} ({customer})? Bitte im Meridian-Bereich bestätigen: Dann sind alle Meldungen zu dieser Plattform ein Vorfall.',
  outageConfirmed: 'dieselbe Störung wie {key}',
  outageUpdate: 'Wir arbeiten an der Störung, die Sie gemeldet haben, und schreiben Ihnen hier wieder.',
  outageSolved:
    'Die Störung, die Sie gemeldet haben, ist behoben. Bitte schreiben Sie uns hier, falls bei Ihnen etwas noch nicht funktioniert.',
  noteSolvedDraft: '{key} ist gelöst. Entwurf für diesen Kunden, der noch keine Nachricht hat: „{draft}“',
  noteMainCalledOff: '{key} wurde abgesagt',
  noteSetApart: 'nicht derselbe Ausfall wie {key}',
  noteHandoverDesk:
    'bitte diese Störung am Standort {desk} übernehmen: {because}. Wer sie hat, behält sie, bis Sie annehmen.',
  noteHandoverOnCall:
    'bitte diese Störung in der Bereitschaft übernehmen: {because}. Wer sie hat, behält sie, bis Sie annehmen.',
  noteHandoverNobody: 'Niemand kann diese Störung jetzt übernehmen ({because}). Sie bleibt bei Ihnen.',
  noteHandedOn: '{name} gibt den Bereitschaftsalarm an {to} weiter: {because}.',
  noteHandoverDeclined: 'kann die Störung nicht übernehmen: {because}.',
  noteAskedAgain: '{because}. Wer angenommen hat, wird noch einmal gefragt; ohne Antwort geht die Eskalation weiter.',
  noProgress: 'Angenommen, aber seit {time} kein Zeichen von Arbeit ({minutes} Minuten)',
  notAnswered: '{name} hat nicht geantwortet',
  noteHandedOver: 'hat die Störung übernommen.',
  closing: '{desk} schließt am {time}',
  opening: '{desk} öffnet am {time}',

  'field raised': 'ausgelöst',
  fieldTold: 'alarmiert, Stufe {step} von {of}',
  'field told': 'alarmiert',
  'field accepted': 'angenommen',
  'field resolved': 'gelöst',
  'field called off': 'beendet',
  'field nobody left': 'NIEMAND HAT ANGENOMMEN',

  textSays: 'im Text steht {words}',
  linkedTaskFor: 'verknüpfte Aufgabe für {name}',
  projectTeam: 'Projektteam',
  consultingLead: 'Consulting Lead',
  nobodyKnowsWhen: 'niemand weiß, wann',
  severityFromTo: 'von {before} auf {now} angehoben',
  tookOver: 'Eine Person hat das Ticket übernommen.',
  undidMove: 'Eine Person hat die automatische Zuweisung zurückgenommen; Meridian lässt das Ticket in Ruhe.',
  olderThanEnabling: 'Das Ticket ist älter als der Tag, an dem das Projekt eingeschaltet wurde, und bleibt unberührt.',
  writesItGotWorse:
    'Der Kunde schreibt, dass es schlimmer geworden ist: {words}. Ohne Antwort auf die Fragen wird die Bereitschaft alarmiert.',

  'nobody can work on a productive system': 'niemand kann mit dem Produktivsystem arbeiten',
  'hardly anybody can work on a productive system': 'kaum jemand kann mit dem Produktivsystem arbeiten',
  'a data breach is suspected': 'es besteht der Verdacht auf eine Datenpanne',
  'the desk clarified it as P1': 'der Support hat P1 festgestellt',
  'the desk clarified it as P2': 'der Support hat P2 festgestellt',
  'a person said so': 'eine Person hat so entschieden',
  'the row of the forwarding table alerts': 'für solche Tickets alarmieren die Regeln den Bereitschaftsdienst',
  'people can work': 'es kann gearbeitet werden',
  'people can work with a workaround': 'es kann mit einem Umweg gearbeitet werden',
  'the system is not productive': 'das System ist nicht produktiv',
  'filed as a request': 'als Anfrage eingereicht',
  'a delivery of the vendor': 'es ist eine Lieferung',
  'the desk clarified its severity': 'der Support hat den Schweregrad festgestellt',
  'the rules do not count it as serious': 'diese Auswirkung zählt nach den Regeln nicht als schwerwiegend',
  'no answers': 'die Fragen nach produktiver Nutzung und Auswirkung sind noch nicht beantwortet',
  'nobody said whether the system is productive': 'noch ist nicht gesagt, ob das System produktiv ist',
  'nobody said who can still work': 'noch ist nicht gesagt, wer noch arbeiten kann',
  isSerious: 'Schwerwiegend: {because}.',
  isNotSerious: 'Nicht schwerwiegend: {because}.',
  isUnknown: 'Noch nicht bekannt, ob schwerwiegend: {because}.',
  wordsSuggest: 'Diese Wörter sprechen für {about}: {words}.',
  'about outage': 'einen Ausfall',
  'about blocker': 'einen Blocker',
  'about data breach': 'eine Datenpanne',
  inMaintenance:
    'Gemeldet im Wartungsfenster; die Bereitschaft wird am {time} alarmiert, wenn die Störung bis dahin nicht endet.',

  'impact outage': 'Ausfall: niemand kann mit dem Produktivsystem arbeiten',
  'impact blocker': 'Blocker: kaum jemand kann mit dem Produktivsystem arbeiten',
  'impact data breach': 'Verdacht auf Datenpanne',
  'impact major': 'Erheblich: Arbeit mit Umweg möglich, oder ein nicht produktives System fällt aus',
  'impact minor': 'Gering: es kann gearbeitet werden',
});
