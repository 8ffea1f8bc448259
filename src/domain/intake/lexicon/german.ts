import type { Lexicon } from './lexicon';
import { phrases } from './phrases';

export const GERMAN: Lexicon = {
  language: 'de',
  system: phrases(`
    *system | *systeme | *systems | prod | produktion | *lms | *plattform | *portal | *portals | server
    servers | webseite | website | *startseite | loginseite | anmeldeseite | login seite | die seite
    unsere seite | *umgebung | instanz | *mandant | anwendung | applikation | akademie | learning suite
    url
  `),
  down: phrases(`
    down | offline | tot | platt | *ausgefallen | ausfall | faellt … aus | unerreichbar | nicht … erreichbar
    nicht … verfuegbar | nicht … zur verfuegung | nicht … aufrufbar | nicht … aufgerufen | nicht … geoeffnet
    laedt nicht | laedt gar nicht | laeuft nicht mehr | laeuft … nicht | startet nicht | nicht … gestartet
    nicht … hochgefahren | faehrt nicht … hoch | abgestuerzt | stuerzt … ab | eingefroren | haengt komplett | komplett weg | ganz weg
    steht still | steht seit | steht komplett | reagiert … nicht | antwortet … nicht | geht nicht mehr | geht gar nicht
    funktioniert nicht mehr | funktioniert gar nicht
  `),
  errorPage: phrases(`
    502 | 503 | 504 | bad gateway | gateway timeout | service unavailable | timeout | zeitueberschreitung
    weisse* seite | leere* seite | fehlerseite | datenbankfehler
  `),
  reach: phrases(`
    nicht … erreichen | nicht … aufrufen | nicht … oeffnen | nicht … auf das | kommen nicht … auf die | kommen nicht … ins
    kein zugriff auf | keine verbindung zu* | kein zugang zu* | erreiche* … nicht | keinen zugriff auf die | keinen zugriff auf das
  `),
  single: phrases(`
    ich | mein | meinem | ein benutzer | ein nutzer | ein user | ein teilnehmer | ein mitarbeiter | ein kollege | ein lernender
    eine benutzerin | eine nutzerin | eine teilnehmerin | eine mitarbeiterin | eine kollegin | einer unserer | eine unserer
    herr * | frau * | einzelne* | einige* | manche*
  `),
  nobody: phrases(`
    niemand | niemanden | keiner | kein* … benutzer* | kein* … nutzer* | kein* … user* | kein* … mitarbeite*
    kein* … lernende* | kein* … teilnehme* | kein mensch
  `),
  can: phrases(`
    einloggen | einlogg* | anmelden | login | arbeiten | weiterarbeiten | zugreifen | zugriff | reinkommen
    ins *lms | ins *system | ins *portal | aufs *portal | auf die *plattform | erreichbar | erreichen
    nutzen | lernen | oeffnen | rein | hinein | auf die kurse | in die kurse | an die kurse
  `),
  everybody: phrases(`
    alle | allen | kollegen … auch nicht | ueberall | saemtliche* | gesamte belegschaft | ganze firma | ganze unternehmen | unternehmensweit
    weltweit | firmenweit
  `),
  cannot: phrases(`
    nicht … einloggen | nicht … anmelden | nicht … arbeiten | nicht … zugreifen | nicht … erreichbar
    nicht … moeglich | nicht … rein | nicht … oeffnen | ausgesperrt | kein* … zugriff
    kein* … login moeglich | fehler 500 | 502 | 503 | weisse* seite | unmoeglich
  `),
  noLogin: phrases(`
    kein* login … moeglich | kein* anmeldung … moeglich | login … nicht moeglich | anmeldung … nicht moeglich
    login unmoeglich | anmeldung unmoeglich | logins … fehl* | login … fehl* | anmeldungen … fehl* | anmeldung … fehl*
    nicht … einloggen | nicht … anmelden | anmeldung … nicht | login … nicht
  `),
  outage: phrases(`
    totalausfall* | komplettausfall* | gesamtausfall* | systemausfall* | serverausfall* | kompletter ausfall
    totaler ausfall | *stillstand | nichts geht mehr | nichts mehr geht | geht … nichts mehr
    geht gar nichts | geht ueberhaupt nichts | geht absolut nichts | funktioniert … nichts mehr
    funktioniert gar nichts | nichts funktioniert mehr | grossstoerung* | komplett ausgefallen
    erneut ausgefallen | wieder ausgefallen | schon wieder down | produktion steht still | betrieb steht
  `),
  blocker: phrases(`
    kaum jemand | kaum einer | fast niemand | fast keiner | kaum noch … nutzbar | kaum nutzbar | kaum … benutzbar
    kaum … bedienbar | praktisch unbenutzbar | nahezu unbenutzbar | voellig unbenutzbar
    komplett unbenutzbar | nicht mehr arbeitsfaehig | arbeiten … nicht mehr moeglich
    kein … arbeiten … moeglich | massive* stoerung* | schwere* stoerung*
  `),
  breach: phrases(`
    datenleck* | fremder kund* | fremder firm* | fremder mandant* | fremder unternehm* | fremder person* |
    *ergebnisse fremder | zeugnisse fremder | teilnehmer fremder | datenpanne* | datenschutzvorfall* | datenschutzverletzung* | datenschutzpanne*
    datendiebstahl* | sicherheitsvorfall* | gehackt | hackerangriff* | cyberangriff* | ransomware
    *daten anderer | mitarbeiter* eines anderen | mitarbeiter* anderer | benutzer anderer | nutzer anderer | *daten eines anderen | *daten einer anderen | *daten von anderen | daten fremder | daten von anderen | daten von fremden | daten eines anderen
    daten einer anderen | fremde* … daten | zeugnisse anderer | ergebnisse anderer
    personenbezogene* … oeffentlich | unbefugt* … zugriff
  `),
  about: phrases(`
    zeigt | meldet | sagt | schreibt | behauptet | markiert | wo | dessen | deren
  `),
  within: phrases(`
    im | in dem | in der | in unserem | in unserer | auf der | auf dem | auf unserer | auf unserem | auf ihrer | aus dem | vom | zum | ueber das
    ueber die
  `),
  smaller: phrases(`
    altsystem* | alte system | alten system | alte plattform | alten plattform | altes system | vorgaengersystem*
    zum kurs | fuer den kurs | im kurs | dem kurs | diesem kurs | zur schulung | fuer die schulung
    zum seminar | zur veranstaltung | zum webinar | zum training | schulung | der kurs | das modul
    der bericht | das zertifikat | das video
  `),
  denies: phrases(`
    nicht | kein | keine | keinen | keinem | keinerlei | nie | weder | ohne | statt
  `),
  over: phrases(`
    nicht mehr | behoben | beendet | vorbei | erledigt | geloest | ueberstanden
  `),
  recovered: phrases(`
    laeuft … wieder | laeuft wieder | funktioniert … wieder | geht … wieder | gehen … wieder
    klappt … wieder | koennen … wieder arbeiten | koennen … wieder einloggen | koennen … wieder anmelden
    wieder erreichbar | wieder verfuegbar | wieder online | wieder da | wieder normal | wieder moeglich
    wieder in ordnung | wieder stabil | wieder alles | alles wieder | hat sich erledigt | problem … behoben
    problem … geloest | stoerung … behoben | entwarnung
  `),
  notYet: phrases(`
    sobald | bis | wann | damit | bitte | hoffentlich | hoffen | wieder nicht | nicht wieder | noch nicht
    nicht | immer noch | ob | wenn | schnellstmoeglich
  `),
  imagined: phrases(`
    wegen der wartung | wegen wartung | offline nehmen | offline genommen | offline schalten | abschalten | banner
    was passiert wenn | was passiert * wenn | was … wenn | im falle | fuer den fall | falls
    bei einem … ausfall | sollte … einmal | geplant* | angekuendigt* | wartungsfenster* | wartungsarbeiten
    letzte* woche | vergangene* woche | letzte* monat* | letzte* jahr* | nachbereitung | abschlussbericht*
    ursachenbericht* | ursachenanalyse | notfallplan* | wie verhalten | wie werden wir … informiert
  `),
  testSystem: phrases(`
    testsystem* | test system | testumgebung* | testinstanz | testserver | testplattform | test lms
    stagingsystem* | staging | abnahmesystem* | abnahmeumgebung | qs system | qa system | schulungssystem*
    demosystem* | entwicklungssystem* | sandbox | uat
  `),
  worse: phrases(`
    schlimmer | verschlimmert | verschlechtert | verschaerft | ausgeweitet | jetzt … alle betroffen
    nun … alle betroffen | inzwischen … alle betroffen | alle … betroffen | betrifft … alle
    jetzt auch alle | jetzt geht … nicht | spitzt sich zu
  `),
  falseAlarm: phrases(`
    fehlalarm | falscher alarm | blinder alarm | war unser fehler | lag an uns | liegt an uns
    lag an unserem | lag an unserer | unser eigenes netz* | unserem eigenen netz* | hat sich erledigt
    ist hinfaellig | war ein irrtum | entwarnung | ticket kann geschlossen werden | ticket bitte schliessen
  `),
};
