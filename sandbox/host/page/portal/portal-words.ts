const ENGLISH = {
  helpCentre: 'Help centre',
  contactUs: 'Contact us',
  myRequests: 'My requests',
  nothing: 'Nothing yet.',
  raised: 'raised this',
  answer: 'Your answer',
  writeAnswer: 'Write an answer',
  send: 'Send',
  cancel: 'Cancel',
  choose: 'Please choose',
  required: '(required)',
  details: 'Details',
  activity: 'Activity',
} as const;

export type PortalWords = Readonly<Record<keyof typeof ENGLISH, string>>;

const GERMAN: PortalWords = {
  helpCentre: 'Hilfecenter',
  contactUs: 'Kontakt',
  myRequests: 'Meine Anfragen',
  nothing: 'Noch nichts.',
  raised: 'hat dies gemeldet',
  answer: 'Ihre Antwort',
  writeAnswer: 'Antwort schreiben',
  send: 'Senden',
  cancel: 'Abbrechen',
  choose: 'Bitte wählen',
  required: '(Pflichtfeld)',
  details: 'Angaben',
  activity: 'Verlauf',
};

/** Jira's own words on the portal in the language of the person's profile; the site's names stay as they are. */
export const portalWords = (locale: string): PortalWords => (locale.startsWith('de') ? GERMAN : ENGLISH);
