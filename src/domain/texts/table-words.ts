import { isRange } from '../routing/cell-accepts';
import type { RowCell } from '../routing/forwarding-row';
import { spokenLanguage } from './spoken-language';

/** Columns of the forwarding table as people read them: English, German. A mapped field keeps its own name. */
const COLUMNS: Readonly<Record<string, readonly [string, string]>> = {
  filedAs: ['Filed as', 'Eingereicht als'],
  type: ['Clarified type', 'Geklärter Typ'],
  serious: ['Serious', 'Schwerwiegend'],
  needsConsulting: ['Needs consulting', 'Beratungsbedarf'],
  technicallyComplex: ['Technically complex', 'Technisch aufwendig'],
  phase: ['Phase', 'Phase'],
  leadUnit: ['Unit of the lead', 'Bereich des Leads'],
  country: ['Country', 'Land'],
  deskState: ['Desk is', 'Standort ist'],
  channel: ['Channel', 'Kanal'],
  requestType: ['Request type', 'Anfragetyp'],
  component: ['Component', 'Komponente'],
  language: ['Language', 'Sprache'],
  writtenIn: ['Written in', 'Geschrieben auf'],
  agreement: ['Agreement', 'Vereinbarung'],
  'passed over': ['Passed over', 'Übergangen'],
  'open tickets': ['Open tickets', 'Offene Tickets'],
  customer: ['Customer record', 'Kundendatensatz'],
  desk: ['Responsible desk', 'Zuständiger Standort'],
  'words that spoke': ['Words that spoke for it', 'Wörter, die dafür sprechen'],
};

/** Values that the rules know, in German; everything else is a name. */
const GERMAN_VALUES: Readonly<Record<string, string>> = {
  true: 'ja',
  false: 'nein',
  unknown: 'unbekannt',
  incident: 'Störung',
  request: 'Anfrage',
  delivery: 'Lieferung',
  'software defect': 'Softwarefehler',
  'non-software defect': 'kein Softwarefehler',
  'consulting request': 'Beratungsanfrage',
  'support request': 'Supportanfrage',
  customisation: 'Anpassung',
  unclear: 'ungeklärt',
  introduction: 'Einführung',
  productive: 'produktiv',
  none: 'keiner',
  open: 'offen',
  'closed on a working day': 'an einem Werktag geschlossen',
  weekend: 'Wochenende',
  holiday: 'Feiertag',
  doubtful: 'ungewiss',
  portal: 'Portal',
  mail: 'E-Mail',
  phone: 'Telefon',
};

/** A column of the forwarding table, for a reader. */
export const columnIn = (language: string, column: string): string => {
  const words = COLUMNS[column];
  if (words === undefined) return column.replace(/^mapped\./, '');
  return words[spokenLanguage(language) === 'de' ? 1 : 0];
};

/** A value of a column, for a reader. */
export const valueIn = (language: string, value: string | boolean): string => {
  if (spokenLanguage(language) === 'de') return GERMAN_VALUES[String(value)] ?? String(value);
  return value === true || value === 'true' ? 'yes' : value === false || value === 'false' ? 'no' : value;
};

/** A cell for a reader: `Serious: yes`, `Country: none of DE, AU`, `Seats: from 500`. */
export const cellIn = (language: string, column: string, cell: RowCell): string => {
  const german = spokenLanguage(language) === 'de';
  const name = columnIn(language, column);
  if (isRange(cell)) {
    const words = german
      ? ({ from: 'ab', above: 'über', to: 'bis', below: 'unter' } as const)
      : ({ from: 'from', above: 'above', to: 'to', below: 'below' } as const);
    const bounds = (['from', 'above', 'to', 'below'] as const).flatMap((bound) =>
      cell[bound] === undefined ? [] : [`${words[bound]} ${cell[bound]}`],
    );
    return `${name}: ${bounds.join(' ')}`;
  }
  if ('not' in cell) {
    const values = cell.not.map((value) => valueIn(language, value)).join(', ');
    return `${name}: ${german ? 'keiner von' : 'none of'} ${values}`;
  }
  return `${name}: ${cell.is.map((value) => valueIn(language, value)).join(german ? ' oder ' : ' or ')}`;
};
