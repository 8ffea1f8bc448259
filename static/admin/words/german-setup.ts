import type { Phrase } from '../../../src/domain/texts/phrases/phrase';

/** Findings of the set-up check and their cures. */
export const GERMAN_SETUP: readonly Phrase[] = [
  [/^permissions of the app$/, 'Rechte der App'],
  [/^fields of the rules: mapped, there, on screens$/, 'Felder der Regeln: zugeordnet, vorhanden, auf den Masken'],
  [
    /^Clarified type, Severity, assignee and priority on the screens$/,
    'geklärter Typ, Schweregrad, Bearbeiter und Priorität auf den Masken',
  ],
  [
    /^mapped people: accounts open, assignable in the project$/,
    'hinterlegte Personen: Konten offen, im Projekt zuweisbar',
  ],
  [/^on call: rota, duty managers, last resort$/, 'Bereitschaft: Plan, Incident Manager, letzte Instanz'],
  [/^default assignee$/, 'Standardbearbeiter'],
  [/^other apps and automations on the latest new tickets$/, 'andere Apps und Automationen an den neuesten Tickets'],
  [/^whether the project is visible$/, 'ob das Projekt sichtbar ist'],
  [
    /^Meridian cannot see the project (\S+): it does not exist, or the app may not browse it\.$/,
    'Meridian sieht das Projekt $1 nicht: Es gibt es nicht, oder die App darf es nicht durchsuchen.',
  ],
  [
    /^Check the key, and give the app “Browse Projects” in the permission scheme of (\S+)\.$/,
    'Prüfen Sie den Schlüssel, und geben Sie der App „Browse Projects“ im Berechtigungsschema von $1.',
  ],
  [/^Meridian lacks “(.+)” in (\S+): it cannot (.+)\.$/, 'Meridian fehlt „$1“ in $2: Es kann nicht $3.'],
  [/\bsee any ticket\b/, 'irgendein Ticket sehen'],
  [/\bremember anything on a ticket\b/, 'sich etwas an einem Ticket merken'],
  [/\bgive a ticket to a person\b/, 'ein Ticket einer Person geben'],
  [/\bsay why, or answer a customer\b/, 'Gründe nennen oder einem Kunden antworten'],
  [/\bmake tickets of telephone calls and linked tasks\b/, 'Tickets aus Anrufen und verknüpfte Aufgaben anlegen'],
  [/\blink tasks and Development issues\b/, 'Aufgaben und Vorgänge der Entwicklung verknüpfen'],
  [/\bbe switched on in this project\b/, 'in diesem Projekt eingeschaltet werden'],
  [
    /^Give “(.+)” to the app \(role (.+)\) in the permission scheme of (\S+)\.$/,
    'Geben Sie der App (Rolle $2) „$1“ im Berechtigungsschema von $3.',
  ],
  [
    /^(\S+) is team-managed: fields of the site, also Meridian's own, do not exist in it\.$/,
    '$1 ist vom Team verwaltet: Felder der Site, auch die von Meridian, gibt es darin nicht.',
  ],
  [
    /^Use a company-managed service project, or make the fields that the rules ask for in (\S+) itself\.$/,
    'Nehmen Sie ein vom Unternehmen verwaltetes Projekt, oder legen Sie die Felder der Regeln in $1 selbst an.',
  ],
  [
    /^New tickets of (\S+) go to (.+) by default, before Meridian decides\.$/,
    'Neue Tickets in $1 gehen von selbst an $2, bevor Meridian entscheidet.',
  ],
  [
    /^Set the default assignee of (\S+) to Unassigned in the project's details\.$/,
    'Setzen Sie den Standardbearbeiter von $1 in den Projektdetails auf „Unassigned“.',
  ],
  [
    /^(.+) assigned on (\d+) of the latest new tickets, for example (\S+)\.$/,
    '$1 hat $2 der neuesten Tickets zugewiesen, zum Beispiel $3.',
  ],
  [
    /^(.+) answered the customer on (\d+) of the latest new tickets, for example (\S+)\.$/,
    '$1 hat in $2 der neuesten Tickets dem Kunden geantwortet, zum Beispiel $3.',
  ],
  [
    /^Switch off the automation rule that assigns in (\S+): two that assign undo each other\.$/,
    'Schalten Sie die Automationsregel ab, die in $1 zuweist: Zwei, die zuweisen, heben einander auf.',
  ],
  [
    /^Switch off the automation rule that answers in (\S+), or customers get two messages\.$/,
    'Schalten Sie die Automationsregel ab, die in $1 antwortet, sonst bekommen Kunden zwei Nachrichten.',
  ],
  [/^No field answers “(.+)” \((.+)\): (.+)\.$/, 'Kein Feld beantwortet „$1“ ($2): $3.'],
  [/\bno field is mapped\b/, 'kein Feld ist zugeordnet'],
  [/\bnone is called (.+?) or /, 'keines heißt $1 oder '],
  [/\bnone is called /, 'keines heißt '],
  [
    /^Make a field for it, or map “(.+)” to the field that your site has\.$/,
    'Legen Sie ein Feld dafür an, oder ordnen Sie „$1“ dem Feld zu, das Ihre Site hat.',
  ],
  [
    /^“(.+)” exists on the site and is not on the screens of (.+) in (\S+): “(.+)” stays unanswered there\.$/,
    '„$1“ gibt es auf der Site, aber nicht auf den Masken von $2 in $3: „$4“ bleibt dort unbeantwortet.',
  ],
  [
    /^Add “(.+)” to these screens and to the request forms of (\S+)\.$/,
    'Nehmen Sie „$1“ in diese Masken und in die Formulare von $2 auf.',
  ],
  [
    /^“(.+)” is not on the screens of (.+) in (\S+): nobody can set it there\.$/,
    '„$1“ ist nicht auf den Masken von $2 in $3: Dort kann es niemand setzen.',
  ],
  [/^Add “(.+)” to these screens\.$/, 'Nehmen Sie „$1“ in diese Masken auf.'],
  [
    /^Nobody is mapped: tickets get a team and no person\.$/,
    'Niemand ist hinterlegt: Tickets bekommen ein Team und keine Person.',
  ],
  [/^Map the people of the desks in the rules\.$/, 'Hinterlegen Sie die Personen der Standorte in den Regeln.'],
  [
    /^(.+) \((.+)\) cannot be assigned in (\S+): tickets would go to somebody else\.$/,
    '$1 ($2) lässt sich in $3 nicht zuweisen: Tickets gingen an jemand anderen.',
  ],
  [
    /^Give (.+) an agent licence and “Assignable User” in (\S+), or take away “may answer customers” in the rules\.$/,
    'Geben Sie $1 eine Agentenlizenz und „Assignable User“ in $2, oder nehmen Sie in den Regeln „darf Kunden antworten“ weg.',
  ],
  [
    /^The account of (.+) \((.+)\) is closed, the rules still name .+\.$/,
    'Das Konto von $1 ($2) ist geschlossen, die Regeln nennen es noch.',
  ],
  [
    /^Switch (.+) to inactive in the rules, and hand on their shifts\.$/,
    'Schalten Sie $1 in den Regeln auf inaktiv, und geben Sie die Schichten weiter.',
  ],
  [
    /^Nobody is in the on-call rota: .+$/,
    'Niemand steht im Bereitschaftsplan: Solange kein Standort offen ist, geht ein Alarm gleich an die letzte Instanz.',
  ],
  [/^Put people into a rota\.$/, 'Teilen Sie Personen in einen Plan ein.'],
  [
    /^No desk has an incident manager: .+$/,
    'Kein Standort hat einen Incident Manager: Während Standorte offen sind, findet ein Alarm niemanden im Dienst.',
  ],
  [/^Give somebody the role “incident manager”\.$/, 'Geben Sie jemandem die Rolle „incident manager“.'],
  [
    /^Nobody who is there is the last resort: an alert may end in silence\.$/,
    'Niemand, der da ist, ist die letzte Instanz: Ein Alarm kann ungehört enden.',
  ],
  [/^Name a last resort who can always be reached\.$/, 'Nennen Sie eine letzte Instanz, die immer erreichbar ist.'],
  [
    /^whether a report is serious: is the system productive\? /,
    'ob eine Meldung schwerwiegend ist: Ist das System produktiv? ',
  ],
  [
    /^whether a report is serious: who can still work\? /,
    'ob eine Meldung schwerwiegend ist: Wer kann noch arbeiten? ',
  ],
  [
    /^whether a report is serious, where the form asks for the impact itself /,
    'ob eine Meldung schwerwiegend ist, wo das Formular nach der Auswirkung fragt ',
  ],
  [
    /^whether a report is serious: a suspected data breach /,
    'ob eine Meldung schwerwiegend ist: Verdacht auf Datenpanne ',
  ],
  [/^the alert: since when\? /, 'der Alarm: Seit wann? '],
  [/^the severity that is suggested \(grid\)$/, 'der vorgeschlagene Schweregrad (Raster)'],
  [/^whether an error report is complete$/, 'ob eine Fehlermeldung vollständig ist'],
  [/^forwarding to consulting \(R6 rows 6 and 7\)$/, 'Weiterleitung an Consulting (R6 Zeilen 6 und 7)'],
  [/^forwarding to Incident Management \(R6 row 3\)$/, 'Weiterleitung an Incident Management (R6 Zeile 3)'],
  [/^the department of the expert \(R6 row 3\)$/, 'die Abteilung der Fachperson (R6 Zeile 3)'],
  [
    /^how the ticket came in, where the service desk does not say it$/,
    'wie das Ticket hereinkam, wo der Service Desk es nicht sagt',
  ],
  [/^the customer$/, 'der Kunde'],
  [/^how the ticket was filed$/, 'wie das Ticket eingereicht wurde'],
  [/^a column of the forwarding table$/, 'eine Spalte der Weiterleitungstabelle'],
  [/^its name says /, 'sein Name sagt '],
];
