import { view } from '@forge/bridge';

const ENGLISH = {
  loading: 'Loading',
  why: 'Why?',
  hideWhy: 'Hide why',
  onlyWatching: 'only watching',
  proposing: 'proposing',
  when: 'When',
  what: 'What',
  because: 'Why',
  // Phone note
  noteACall: 'Note a call',
  projectKey: 'Project key',
  organisation: 'Customer organisation (name or number in Jira)',
  caller: 'Who called',
  number: 'Telephone number',
  seriousCall: 'Serious: nobody can work, or hardly anybody',
  whatHappened: 'What happened',
  makeTicket: 'Make a ticket',
  // Portal
  hide: 'Hide',
  cancel: 'Cancel',
  done: 'done',
  now: 'now',
  ahead: 'next',
} as const;

/** What a screen says by itself; everything else comes in the viewer's language from the resolver. */
export type Words = Readonly<Record<keyof typeof ENGLISH, string>>;

const GERMAN: Words = {
  loading: 'Wird geladen',
  why: 'Warum?',
  hideWhy: 'Gründe ausblenden',
  onlyWatching: 'beobachtet nur',
  proposing: 'schlägt vor',
  when: 'Wann',
  what: 'Was',
  because: 'Warum',
  noteACall: 'Anruf notieren',
  projectKey: 'Schlüssel des Projekts',
  organisation: 'Kundenorganisation (Name oder Nummer in Jira)',
  caller: 'Wer hat angerufen',
  number: 'Telefonnummer',
  seriousCall: 'Schwerwiegend: niemand oder kaum jemand kann arbeiten',
  whatHappened: 'Was ist geschehen',
  makeTicket: 'Ticket anlegen',
  hide: 'Ausblenden',
  cancel: 'Abbrechen',
  done: 'erledigt',
  now: 'jetzt',
  ahead: 'als Nächstes',
};

/** The words for the person who looks, by the locale of their profile; English where the app does not speak it. */
export const wordsOfViewer = async (): Promise<Words> => {
  const { locale } = await view.getContext();
  return /^de\b/i.test((locale ?? '').replace('_', '-')) ? GERMAN : ENGLISH;
};
