import type { AnswerWords, FieldMapping } from './rules';

/** Options of a typical form, English and German. The impact and urgency of Jira Service Management are its own words. */
export const DEFAULT_ANSWERS: AnswerWords = {
  yes: ['Yes', 'Ja', 'True'],
  no: ['No', 'Nein', 'False'],
  canWork: {
    nobody: ['Nobody', 'Niemand'],
    hardly: ['Hardly', 'Hardly anybody', 'Kaum', 'Kaum jemand'],
    'with workaround': ['With a workaround', 'With workaround', 'Mit Umweg'],
    yes: ['Yes', 'Ja'],
  },
  impact: {
    outage: ['Extensive / Widespread', 'Outage', 'Ausfall'],
    blocker: ['Significant / Large', 'Blocker'],
    major: ['Moderate / Limited', 'Major'],
    minor: ['Minor / Localized', 'Minor'],
  },
  urgency: {
    high: ['Critical', 'High', 'Hoch', 'Kritisch'],
    medium: ['Medium', 'Mittel'],
    low: ['Low', 'Niedrig'],
  },
};

/** Names under which a typical site keeps what the rules ask for, English and German. Admins add their own. */
export const DEFAULT_MAPPING: FieldMapping = {
  fields: {
    productive: ['Productive system?', 'Productive system', 'Produktivsystem?', 'Produktivsystem'],
    canWork: [
      'Can people still work?',
      'Can anybody still work?',
      'Können die Nutzer noch arbeiten?',
      'Kann noch gearbeitet werden?',
    ],
    since: ['Since when', 'Since when?', 'Seit wann', 'Seit wann?'],
    // Not mapped by itself: in most sites agents fill it in, and what the reporter says decides (R3).
    impact: [],
    urgency: ['Urgency', 'Dringlichkeit'],
    module: ['Module', 'Modul'],
    environmentUrl: ['Environment URL', 'Environment', 'URL der Umgebung', 'Umgebung'],
    steps: ['Steps to reproduce', 'Schritte'],
    expected: ['Expected behaviour', 'Expected behavior', 'Erwartetes Verhalten'],
    dataBreachSuspected: [
      'Suspected data breach',
      'Suspected data breach?',
      'Verdacht auf Datenpanne',
      'Verdacht auf Datenpanne?',
    ],
    needsConsulting: ['Needs consulting', 'Needs consulting?', 'Beratungsbedarf', 'Beratungsbedarf?'],
    technicallyComplex: ['Technically complex', 'Technically complex?', 'Technisch aufwendig'],
    expertDepartment: ['Expert department', 'Fachabteilung'],
    channel: ['Channel', 'Kanal'],
    organisations: ['Organizations', 'Organisations', 'Organisationen'],
    requestType: ['Request Type', 'Customer Request Type', 'Anfragetyp'],
  },
  filedAs: {
    incident: [
      'Incident',
      '[System] Incident',
      'Report an incident',
      'Report a system problem',
      'Störung',
      'Störung melden',
      'Vorfall',
    ],
    request: [
      'Request',
      'Service Request',
      '[System] Service request',
      'Ask a question or request something',
      'Ask a question',
      'Anfrage',
      'Frage oder Anfrage stellen',
    ],
    delivery: ['Delivery', 'Lieferung'],
  },
  answers: DEFAULT_ANSWERS,
  // The names of a new Jira site; a site with its own names changes them, an empty mapping mirrors nothing.
  priority: { P1: 'Highest', P2: 'High', P3: 'Medium', P4: 'Low' },
};
