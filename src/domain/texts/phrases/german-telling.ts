import type { Phrase } from './phrase';

/** Warnings about the way to the person on call. */
export const GERMAN_TELLING: readonly Phrase[] = [
  [/^NOBODY WILL BE WOKEN: /, 'NIEMAND WIRD GEWECKT: '],
  [/\bno test ring has been confirmed\./, 'Kein Probealarm wurde bestätigt.'],
  [
    /On-call alerts are assignments and mentions in Jira: no telephone rings\. Set up Operations \(telling\.routes, telling\.actsAs\) and send a test ring on the admin page\./,
    'Bereitschaftsalarme sind Zuweisungen und Erwähnungen in Jira: Kein Telefon klingelt. Ein Admin richtet auf der Meridian-Seite unter „Bereitschaft“ Operations ein und sendet einen Probealarm.',
  ],
  [
    /Send a test ring on the admin page; the person who is rung confirms it\./,
    'Senden Sie auf der Admin-Seite einen Probealarm; wer angerufen wird, bestätigt ihn.',
  ],
  [
    /the way that was tried does not work now, alerts only stand in Jira\./,
    'Der erprobte Weg ist gerade gestört, Alarme stehen nur in Jira.',
  ],
  [
    /the test ring on (\S+) is not confirmed yet\. Whoever was rung acknowledges it in Operations, or presses “My phone rang” on \S+\./,
    'Der Probealarm auf $1 ist noch nicht bestätigt. Wer angerufen wurde, bestätigt in Operations oder drückt auf $1 „Mein Telefon hat geklingelt“.',
  ],
  [
    /^On-call alerts do not get through by (.+) since (.+): (.+)\. Cure: (.+)\.$/,
    'Bereitschaftsalarme kommen über $1 seit $2 nicht durch: $3. Abhilfe: $4.',
  ],
  [/\bassignment and mention in Jira\b/, 'Zuweisung und Erwähnung in Jira'],
];
