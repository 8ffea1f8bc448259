import { translationOf } from '../languages/translation';
import type { ENGLISH_ADMIN } from './english';

export const GERMAN_ADMIN = translationOf<typeof ENGLISH_ADMIN>()({
  nobodyMapped:
    'Noch ist niemand hinterlegt: Tickets bekommen ein Team und keine Person, und kein Alarm erreicht jemanden. Veröffentlichen Sie Regeln mit Personen.',
  noLastResort:
    'Es ist keine letzte Instanz gesetzt: Nennen Sie eine Person, die alarmiert wird, wenn sonst niemand annimmt.',
  noPhoneRings:
    'Bereitschaftsalarme sind Zuweisungen und Erwähnungen in Jira: Kein Telefon klingelt. Niemand wird geweckt.',
  open: 'offen ({because})',
  closed: 'geschlossen ({because})',
  openUntil: 'offen bis {time} ({because})',
  closedUntil: 'geschlossen bis {time} ({because})',
  holidaysMissing:
    '{desk}: Für {year} sind keine Feiertage gespeichert, der Standort gälte als das ganze Jahr offen. Tragen Sie sie ein, haken Sie jeden Tag an, an dem der Standort geschlossen ist, nehmen Sie {year} vor dem {before} in die bestätigten Jahre des Standorts auf und veröffentlichen Sie.',
  holidaysMoving:
    'Termine, die sich noch verschieben können: {dates}; sobald sie amtlich sind, entfernen Sie „provisional“.',
  holidaysUncertain: '{desk}: Nicht alle Feiertage von {year} stehen fest.',
  holidaysUnconfirmed: '{desk}: Niemand hat die Feiertage von {year} bestätigt.',
  holidaysConfirm:
    'Sehen Sie jeden Tag an, haken Sie die an, an denen der Standort geschlossen ist, nehmen Sie {year} vor dem {before} in die bestätigten Jahre des Standorts auf und veröffentlichen Sie.',
});
