import { phraseBook, type PhraseBook } from './lexicon/phrase-book';
import { phrases } from './lexicon/phrases';
import type { ReportItem } from './missing-items';

type Item = Exclude<ReportItem, 'actual'>;
type ReportWords = Readonly<Record<Item, readonly string[]>>;

/** Words that show that a report states an item, spelt as in the lexicon; one list a language. */
const GERMAN: ReportWords = {
  environment: phrases(`*system | *umgebung | *instanz | produktion | produktiv*`),
  module: phrases(
    `modul* | katalog* | bericht* | kursverwaltung | benutzerverwaltung | pruefung* | zertifikat* | bereich | menue* | *import | dashboard | lernpfad* | kalender | mailvorlage*`,
  ),
  steps: phrases(
    `schritt* | reproduzier* | klick* | wenn ich | wenn man | wenn wir | zuerst | danach | anschliessend | sobald ich | sobald wir`,
  ),
  expected: phrases(`erwart* | sollte* | soll | eigentlich | normalerweise | stattdessen | statt | muesste*`),
  time: phrases(
    `seit | heute | gestern | vorgestern | * uhr | montag* | dienstag* | mittwoch* | donnerstag* | freitag* | samstag* | sonntag*`,
  ),
  customisation: phrases(
    `*anpassung* | angepasst* | eigenentwicklung* | individual* | schnittstelle* | plugin* | im standard | standardfunktion*`,
  ),
};

const ENGLISH: ReportWords = {
  environment: phrases(`production | productive | * environment | * instance | test system | staging | uat | url`),
  module: phrases(
    `module* | catalogue* | catalog* | report designer | reporting | course manager | user management | assessment* | certificate* | menu* | navigation | dashboard | learning path* | calendar | mail template* | import`,
  ),
  steps: phrases(`step* | reproduc* | click* | when i | when we | when you | i click | first | then | after that`),
  expected: phrases(`expect* | should | supposed to | instead | normally | ought to`),
  time: phrases(
    `since | today | yesterday | this morning | this afternoon | tonight | last night | monday* | tuesday* | wednesday* | thursday* | friday* | saturday* | sunday*`,
  ),
  customisation: phrases(`customis* | customiz* | custom | interface* | plugin* | bespoke | out of the box`),
};

const book = (item: Item): PhraseBook => phraseBook([...GERMAN[item], ...ENGLISH[item]]);

export const REPORT_WORDS: Readonly<Record<Item, PhraseBook>> = {
  environment: book('environment'),
  module: book('module'),
  steps: book('steps'),
  expected: book('expected'),
  time: book('time'),
  customisation: book('customisation'),
};
