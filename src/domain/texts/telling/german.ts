import { translationOf } from '../languages/translation';
import type { ENGLISH_TELLING } from './english';

export const GERMAN_TELLING = translationOf<typeof ENGLISH_TELLING>()({
  'because 40301': 'Operations weist Apps ab, die im eigenen Namen rufen (403, 40301)',
  'cure 40301': 'in den Regeln ein Konto angeben, in dessen Namen alarmiert wird (telling.actsAs)',
  'because 401': 'Operations nimmt die Rechte der App nicht an (401)',
  'cure 401': 'ein Jira-Admin muss den jetzigen Rechten der App zustimmen: unter „Verbundene Apps“ aktualisieren',
  'because 402': 'der Tarif dieser Site enthält es nicht (402)',
  'cure 402': 'den Tarif von Jira Service Management ändern oder den Weg operations aus telling.routes nehmen',
  'because 403':
    'das Konto darf keine Alarme anlegen: Es ist deaktiviert oder hat seine Rolle in Operations verloren (403)',
  'cure 403': 'dem Konto seine Rolle in Operations zurückgeben oder in den Regeln ein anderes wählen (telling.actsAs)',
  'because 404': 'Operations ist auf dieser Site nicht zu finden (404)',
  'cure 404': 'Operations in Jira Service Management einschalten oder den Weg aus telling.routes nehmen',
  'because 422': 'Operations versteht den Alarm nicht (422 {detail})',
  'cure 422': 'prüfen, ob die Person ein Konto in Operations hat, und es den Machern von Meridian melden',
  'because field': 'das Feld ließ sich nicht setzen ({status} {detail})',
  'cure field': 'das Feld auf die Bearbeitungsmaske des Projekts nehmen und die App dort Tickets bearbeiten lassen',
  'because jira': 'das Ticket ließ sich nicht kommentieren ({status} {detail})',
  'cure jira': 'dem Benutzer der App im Projekt die Rechte zum Ansehen, Bearbeiten, Zuweisen und Kommentieren geben',
  'because 429': 'zu viele Anfragen (429)',
  'cure 429': 'es geht von selbst vorbei; es ist nichts zu tun',
  'because 0': 'keine Antwort in der Zeit',
  'because other': 'es schlägt fehl ({status})',
  'cure passing': 'es sollte von selbst vorbeigehen; siehe status.atlassian.com',
  'route operations': 'Operations',
  'route field': 'das Feld',
  'route jira': 'Zuweisung und Erwähnung in Jira',
  ill: 'Bereitschaftsalarme kommen über {route} nicht durch, seit {since}: {because}. Abhilfe: {cure}.',
  noneWorks: 'NIEMAND WIRD GEWECKT: Der ausprobierte Weg geht gerade nicht, Alarme stehen nur in Jira.',
  notConfirmed:
    'NIEMAND WIRD GEWECKT: Der Probealarm auf {ticket} ist noch nicht bestätigt. Wer angerufen wurde, bestätigt ihn in Operations oder drückt „Mein Telefon hat geklingelt“ auf {ticket}.',
  noRing: 'NIEMAND WIRD GEWECKT: Kein Probealarm ist bestätigt. {cure}',
  sendRing: 'Auf der Admin-Seite einen Probealarm senden; wer angerufen wird, bestätigt ihn.',
  setUpRoute:
    'Bereitschaftsalarme sind Zuweisungen und Erwähnungen in Jira: Kein Telefon klingelt. Operations einrichten (telling.routes, telling.actsAs) und auf der Admin-Seite einen Probealarm senden.',
});
