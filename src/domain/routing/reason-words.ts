import type { NoOwnDesk } from '../customers/find-customer';
import type { ChoiceReason } from './person-choice';

export type ReasonLanguage = 'de' | 'en';

/** The words of the reason sentence; adding a language is adding an entry. */
interface ReasonWords {
  readonly open: (desk: string, until: string) => string;
  readonly closed: (desk: string, until: string, holiday?: string) => string;
  readonly doubtful: (desk: string) => string;
  readonly choice: Readonly<Record<ChoiceReason, string>>;
  readonly told: Readonly<Record<'coordinator' | 'nobody', string>>;
  readonly noDesk: Readonly<Record<NoOwnDesk, string>>;
  readonly proposed: string;
}

export const REASON_WORDS: Readonly<Record<ReasonLanguage, ReasonWords>> = {
  en: {
    open: (desk, until) => `${desk} is open until ${until}`,
    closed: (desk, until, holiday) =>
      holiday === undefined
        ? `${desk} is closed until ${until}`
        : `${desk} has a holiday (${holiday}) and is closed until ${until}`,
    doubtful: (desk) => `nobody has said yet whether ${desk} is there today`,
    choice: {
      'present in the team': '',
      'least open tickets': 'has the fewest open tickets',
      'last person of the customer': 'had the last ticket of the customer',
      'incident manager': '',
      'expert of the department': 'expert of the department',
      'lead of the customer': 'lead of the customer',
      'deputy of the lead': 'the lead is away, this is the deputy',
      'from the unit of the lead': 'lead and deputy are away, this is a colleague of their unit',
      'project team of the customer': 'project team of the customer',
      'coordinator of the team': 'coordinator of the team',
      'coordinator accepts first': 'the coordinator accepts first',
      'delivery coordinator': 'delivery coordinator',
      'nobody mapped': 'nobody of the team is mapped, so nobody is assigned',
      'nobody present': 'nobody of the team is there',
      'everybody at capacity': 'everybody of the team who is there has as many tickets as they take',
    },
    told: { coordinator: 'its coordinator is told', nobody: 'and it has no coordinator who could be told' },
    noDesk: {
      'no organisation': 'the ticket has no customer organisation',
      several: 'the ticket has several customer organisations',
      unknown: 'the customer organisation is not in the list of customers',
      'no desk': "the customer's desk does not exist",
    },
    proposed: 'proposed',
  },
  de: {
    open: (desk, until) => `${desk} ist bis ${until} offen`,
    closed: (desk, until, holiday) =>
      holiday === undefined
        ? `${desk} ist bis ${until} geschlossen`
        : `${desk} hat Feiertag (${holiday}) und ist bis ${until} geschlossen`,
    doubtful: (desk) => `ob ${desk} heute besetzt ist, hat noch niemand gesagt`,
    choice: {
      'present in the team': '',
      'least open tickets': 'hat die wenigsten offenen Tickets',
      'last person of the customer': 'hatte das letzte Ticket des Kunden',
      'incident manager': '',
      'expert of the department': 'aus der Fachabteilung',
      'lead of the customer': 'Consulting Lead des Kunden',
      'deputy of the lead': 'in Vertretung des abwesenden Consulting Leads',
      'from the unit of the lead': 'aus demselben Bereich, Consulting Lead und Vertretung sind abwesend',
      'project team of the customer': 'Projektteam des Kunden',
      'coordinator of the team': 'Koordination des Teams',
      'coordinator accepts first': 'die Koordination nimmt zuerst an',
      'delivery coordinator': 'Koordination der Lieferungen',
      'nobody mapped': 'aus dem Team ist niemand hinterlegt, deshalb ist niemand zugewiesen',
      'nobody present': 'aus dem Team ist niemand da',
      'everybody at capacity': 'aus dem Team haben alle, die da sind, schon so viele Tickets, wie sie nehmen',
    },
    told: {
      coordinator: 'die Koordination wird verständigt',
      nobody: 'und es gibt keine Koordination, die verständigt werden könnte',
    },
    noDesk: {
      'no organisation': 'das Ticket hat keine Kundenorganisation',
      several: 'das Ticket hat mehrere Kundenorganisationen',
      unknown: 'die Kundenorganisation steht nicht in der Kundenliste',
      'no desk': 'den Standort des Kunden gibt es nicht',
    },
    proposed: 'Vorschlag',
  },
};
