import type { Phrase } from './phrase';

/** What a click or a form came to that the rules do not allow, and what helps. */
export const GERMAN_REFUSALS: readonly Phrase[] = [
  [
    /^This ticket does not wait for the end of a maintenance window\.$/,
    'Dieses Ticket wartet nicht auf das Ende eines Wartungsfensters.',
  ],
  [
    /^A ticket whose on-call alert goes on does not wait\.$/,
    'Ein Ticket, dessen Bereitschaftsalarm läuft, wartet nicht.',
  ],
  [/^The ticket is solved: it waits for nothing\.$/, 'Das Ticket ist gelöst: Es wartet auf nichts.'],
  [
    /^A serious ticket does not wait: say first that it is not serious\.$/,
    'Ein schwerwiegendes Ticket wartet nicht: Sagen Sie zuerst, dass es nicht schwerwiegend ist.',
  ],
  [
    /^Nobody knows when the desk opens again: name a time\.$/,
    'Niemand weiß, wann der Standort wieder öffnet: Nennen Sie eine Zeit.',
  ],
  [/^This time is over already: name a later one\.$/, 'Diese Zeit ist schon vorbei: Nennen Sie eine spätere.'],
  [
    /^Nobody waits for more than (\d+) days: name an earlier time\.$/,
    'Niemand wartet länger als $1 Tage: Nennen Sie eine frühere Zeit.',
  ],
  [/^This ticket does not wait\.$/, 'Dieses Ticket wartet nicht.'],
  [
    /^A serious ticket is with Incident Management: say first that it is not serious\.$/,
    'Ein schwerwiegendes Ticket liegt beim Incident Management: Sagen Sie zuerst, dass es nicht schwerwiegend ist.',
  ],
  [
    /^Nobody reads an answer here: the ticket was made of a telephone call\.$/,
    'Hier liest niemand eine Antwort: Das Ticket ist aus einem Anruf entstanden.',
  ],
  [/^Write what you want to ask\.$/, 'Schreiben Sie, was Sie fragen möchten.'],
  [/^The question has (\d+) characters: shorten it to (\d+)\.$/, 'Die Frage hat $1 Zeichen: Kürzen Sie sie auf $2.'],
  [
    /^Say in a few words why it goes back: whoever gets it reads that first\.$/,
    'Sagen Sie in wenigen Worten, warum es zurückgeht: Das wird dort zuerst gelesen.',
  ],
  [
    /^The on-call alert goes on: decline it or hand it over instead\.$/,
    'Der Bereitschaftsalarm läuft: Lehnen Sie ihn ab oder übergeben Sie ihn.',
  ],
  [
    /^It is with Support and nobody forwarded it: there is nowhere to send it back to\.$/,
    'Es liegt beim Support, und niemand hat es weitergeleitet: Es gibt niemanden, an den es zurückgehen könnte.',
  ],
  [/^There is no open question to Incident Management\.$/, 'Es gibt keine offene Frage an das Incident Management.'],
  [/^Only Incident Management answers this question\.$/, 'Diese Frage beantwortet nur das Incident Management.'],
  [/^Write the answer\.$/, 'Schreiben Sie die Antwort.'],
  [/^Write what Incident Management should answer\.$/, 'Schreiben Sie, was das Incident Management beantworten soll.'],
  [
    /^There is an open question to Incident Management already: write to it in a note\.$/,
    'Es gibt schon eine offene Frage an das Incident Management: Ergänzen Sie sie in einer Notiz.',
  ],
  [
    /^Say in a few words why it is forwarded: whoever gets it reads that first\.$/,
    'Sagen Sie in wenigen Worten, warum es weitergeleitet wird: Das wird dort zuerst gelesen.',
  ],
  [
    /^The on-call alert goes on: it is accepted, handed over or ended first\.$/,
    'Der Bereitschaftsalarm läuft: Er wird zuerst angenommen, übergeben oder beendet.',
  ],
  [/^It is with (.+) already\.$/, 'Es liegt schon bei $1.'],
  [
    /^Say in a few words what the expert is needed for\.$/,
    'Sagen Sie in wenigen Worten, wofür die Fachperson gebraucht wird.',
  ],
  [
    /^Nobody is mapped for “(.+)”: the departments are (.+)\.$/,
    'Für „$1“ ist niemand hinterlegt: Die Fachabteilungen sind $2.',
  ],
  [
    /^Meridian leaves this ticket alone: it is older than the day on which the project was enabled\.$/,
    'Meridian lässt dieses Ticket in Ruhe: Es ist älter als der Tag, an dem das Projekt eingeschaltet wurde.',
  ],
  [
    /^the alert is (accepted|resolved|called off|told|raised|nobody left)$/,
    'Der Alarm steht schon anders da: Sehen Sie ihn sich noch einmal an.',
  ],
  [/^only an alerted person can decline$/, 'Ablehnen kann nur, wer alarmiert wurde.'],
  [/^only an alerted person can accept.*$/, 'Annehmen kann nur, wer alarmiert wurde.'],
  [/^this person has declined already$/, 'Diese Person hat schon abgelehnt.'],
  // Answers to what was done
  [/^Asked\. The customer sees it as your answer\.$/, 'Gefragt. Der Kunde sieht es als Ihre Antwort.'],
  [
    /^Asked: (.+) has the question, the ticket stays where it is\.$/,
    'Gefragt: $1 hat die Frage, das Ticket bleibt, wo es ist.',
  ],
  [/^Answered\. Whoever asked is told\.$/, 'Beantwortet. Wer gefragt hat, wird benachrichtigt.'],
  [/^Nobody of (.+) is there now; (.+) is told\.$/, 'Aus $1 ist gerade niemand da; $2 wird benachrichtigt.'],
  [/^(.+) of (\S+) is told\.$/, '$1 ($2) wird benachrichtigt.'],
  [/\bthe coordinator of Incident Management\b/, 'die Koordination des Incident Management'],
  [/^Noted\.(?=$| )/, 'Notiert.'],
  // Outages
  [
    /^No other serious report of this platform is known\.$/,
    'Es ist keine andere schwerwiegende Meldung dieser Plattform bekannt.',
  ],
  [
    /^The update goes to (\d+) tickets, each in its customer’s language\.$/,
    'Die Nachricht geht an $1 Tickets, jede in der Sprache des Kunden.',
  ],
  [/^Not part of (.+): an incident of its own\.$/, 'Kein Teil von $1: eine eigene Störung.'],
  [
    /^This is the main incident itself; say it on the ticket that is another matter\.$/,
    'Das ist die Hauptstörung selbst; sagen Sie es auf dem Ticket, das eine andere Sache ist.',
  ],
  [/^One outage: (\d+) reports, main incident (.+)\.$/, 'Eine Störung: $1 Meldungen, Hauptstörung $2.'],
  [/^Same outage\? (\d+) reports on (.+) since (.+)\.$/, 'Dieselbe Störung? $1 Meldungen zu $2 seit $3.'],
  [
    /^is empty; write the update in this language, or in English for all$/,
    'ist leer; schreiben Sie die Nachricht in dieser Sprache oder für alle auf Englisch',
  ],
];
