import { spokenLanguage } from '../spoken-language';

/**
 * Reasons that the rules give in English and that logs and tickets keep as they were given, in German. What is
 * not in the list (a person's own words, a name) stays as it is.
 */
const GERMAN: readonly (readonly [RegExp, string])[] = [
  [/\bduty incident manager of the own desk\b/, 'Incident Manager vom Dienst am eigenen Standort'],
  [/\bduty incident manager of an open desk\b/, 'Incident Manager vom Dienst an einem offenen Standort'],
  [/\bIncident Management at an open desk\b/, 'Incident Management an einem offenen Standort'],
  [/\bnobody else has accepted\b/, 'sonst hat niemand angenommen'],
  [/\bnobody else is left\b/, 'sonst ist niemand mehr übrig'],
  [/\bthose above are away\b/, 'die davor sind abwesend'],
  [/\bnobody knows whether the desk is there today\b/, 'niemand weiß, ob der Standort heute besetzt ist'],
  [/\bthe desk is about to close\b/, 'der Standort schließt gleich'],
  [/\bturn (\d+), no layer of higher priority has anybody\b/, 'Turnus $1, keine höhere Ebene ist besetzt'],
  [/\btook the telephone note while on call\b/, 'hat den Anruf in Bereitschaft notiert'],
  [/\bdeclined in the panel\b/, 'im Panel abgelehnt'],
  [/^handed on by\b/, 'weitergegeben von'],
  [/^accepted, and no progress since$/, 'angenommen, seitdem kein Fortschritt'],
  [/^holds it already$/, 'hat sie schon'],
  [/^has declined$/, 'hat abgelehnt'],
  [/^may not answer customers$/, 'darf Kunden nicht antworten'],
  [/^this person holds the incident already$/, 'Diese Person hat die Störung schon.'],
  [/^this person is asked already$/, 'Diese Person ist schon gefragt.'],
  [/^this person has declined already$/, 'Diese Person hat schon abgelehnt.'],
  [/^already in incident\b/, 'schon in Störung'],
  [/\bnobody is present\b/, 'niemand ist da'],
  [/\bweekly hours\b/, 'Wochenplan'],
  [/\bown hours\b/, 'eigene Zeiten'],
  [/\boutside hours\b/, 'außerhalb der Zeiten'],
  [/\bclosed on a working day\b/, 'an einem Werktag geschlossen'],
  [/^holiday\b/, 'Feiertag'],
  [/^closure\b/, 'Schließtag'],
  [/^weekend$/, 'Wochenende'],
  [/^break$/, 'Pause'],
  [/^doubtful$/, 'ungewiss'],
  [/^open$/, 'offen'],
  [/^closed$/, 'geschlossen'],
  [/\babsent until\b/, 'abwesend bis'],
  [/^absent\b/, 'abwesend'],
  [/^(\d\d:\d\d) to (\d\d:\d\d)(?=: )/, '$1 bis $2 Uhr'],
  [/^inactive$/, 'nicht aktiv'],
  [/^not mapped$/, 'nicht hinterlegt'],
  [/^rota$/, 'Bereitschaftsplan'],
  [/^reported again$/, 'erneut gemeldet'],
];

/** A reason of the rules for a reader of that language. */
export const phraseIn = (language: string, phrase: string): string =>
  spokenLanguage(language) === 'de'
    ? GERMAN.reduce((said, [english, german]) => said.replace(english, german), phrase)
    : phrase;
