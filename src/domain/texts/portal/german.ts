import { translationOf } from '../languages/translation';
import type { ENGLISH_PORTAL } from './english';

export const GERMAN_PORTAL = translationOf<typeof ENGLISH_PORTAL>()({
  openUntil: 'Unser Standort {place} ist bis {time} für Sie da.',
  openAlways: 'Unser Standort {place} ist für Sie da.',
  closedUntil: 'Unser Standort {place} hat geschlossen. Er öffnet am {time}.',
  closedHoliday: 'An unserem Standort {place} ist Feiertag ({holiday}). Er öffnet am {time}.',
  closedUnknown: 'Unser Standort {place} hat gerade geschlossen.',
  doubtful: 'Unser Standort {place} ist heute möglicherweise nicht voll besetzt.',
  severalDesks: 'Ihre Anfragen werden hier jederzeit angenommen.',

  seriousHeading: 'Was als schwerwiegend gilt',
  seriousOutage: 'Niemand oder kaum jemand kann mit Ihrem Produktivsystem arbeiten.',
  seriousBreach: 'Sie haben den Verdacht auf eine Datenpanne.',
  seriousHow:
    'Melden Sie es hier als Störung und beantworten Sie die drei Fragen: Ist es Ihr Produktivsystem, wer kann noch arbeiten, seit wann?',
  seriousOpen:
    'Wir kümmern uns sofort darum; außerhalb der Öffnungszeiten wird unser Bereitschaftsdienst alarmiert, zu jeder Stunde.',
  seriousClosed: 'Dann wird unser Bereitschaftsdienst alarmiert, zu jeder Stunde.',
  seriousOther: 'Alles andere ist gut aufgehoben und wartet, bis der Standort öffnet.',
  seriousPhone: 'Wenn Sie es hier nicht melden können: {number}',

  received: 'Eingegangen am {time}',
  withOnCall: 'Beim Bereitschaftsdienst seit {time}',
  onCallAhead: 'Unser Bereitschaftsdienst wird alarmiert',
  accepted: 'Angenommen am {time}: eine Person arbeitet daran',
  starts: 'Bearbeitung beginnt am {time}',
  startsUnknown: 'Bearbeitung beginnt, sobald der Standort öffnet',
  inWork: 'In Bearbeitung',
  inWorkAhead: 'Eine Person nimmt sich der Sache an',
  nextUpdate: 'Nächste Nachricht bis {time}',
  solved: 'Gelöst',
  'says solved': 'Ihre Anfrage ist gelöst.',
  'says alerted': 'Ihre Meldung liegt beim Bereitschaftsdienst. Eine Person antwortet Ihnen hier.',
  'says accepted': 'Eine Person hat Ihre Meldung angenommen und arbeitet daran.',
  'says waiting': 'Ihre Anfrage ist gut bei uns aufgehoben und wartet auf die Öffnung des Standorts {place}.',
  'says asking': 'Wir haben Ihnen drei kurze Fragen gestellt: Ihre Antworten entscheiden über die Dringlichkeit.',
  'says working': 'Ihre Anfrage wird bearbeitet.',
  'says received': 'Wir haben Ihre Anfrage erhalten.',
});
