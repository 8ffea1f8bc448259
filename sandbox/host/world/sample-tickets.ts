import type { FileTicket } from '../../stories/story';

/** A ticket ready to be sent, with what it is about. */
export interface SampleTicket {
  readonly id: string;
  readonly label: string;
  readonly file: FileTicket;
}

/** Three tickets that show what the hours make of the same desk: an outage, a question, a mail that says nothing clear. */
export const SAMPLE_TICKETS: readonly SampleTicket[] = [
  {
    id: 'outage',
    label: 'Nobody can work',
    file: {
      by: 'claus-ritterbach',
      channel: 'portal',
      requestType: 'Störung melden',
      summary: 'Niemand kann sich anmelden',
      description: 'SSO und lokale Anmeldung enden beide auf „Interner Fehler“.',
      answers: { 'Productive system?': 'Yes', 'Can people still work?': 'Nobody', 'Since when': '16:50 Uhr' },
    },
  },
  {
    id: 'question',
    label: 'A question',
    file: {
      by: 'eva-landgraf',
      channel: 'portal',
      requestType: 'Ask a question or request something',
      summary: 'Kurs archivieren, ohne die Abschlüsse zu verlieren',
      description: 'Der alte Hygienekurs soll aus dem Katalog, die Nachweise müssen bleiben.',
    },
  },
  {
    id: 'mail',
    label: 'A mail that sounds grave',
    file: {
      by: 'nadine-vogt',
      channel: 'mail',
      summary: 'Lernportal nicht erreichbar',
      description:
        'Guten Tag, seit eben kommt auf dem Produktivsystem nur noch Fehler 503, niemand kommt hinein. Bitte um Hilfe!',
    },
  },
];

/** @throws RangeError for an id that is no sample. */
export const sampleOf = (id: string): SampleTicket => {
  const sample = SAMPLE_TICKETS.find((one) => one.id === id);
  if (sample === undefined)
    throw new RangeError(`no ticket is called ${id}; one of ${SAMPLE_TICKETS.map((one) => one.id).join(', ')}`);
  return sample;
};
