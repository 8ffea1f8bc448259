import type { FieldValues } from '../../../src/domain/actions';
import type { AccountId, Comment, Ticket } from '../../../src/domain/ticket';
import type { TicketState } from '../../../src/domain/ticket-state';
import type { Clock } from '../../../src/ports/clock';
import type { NewTicket, Tickets } from '../../../src/ports/tickets';

/** The site's clock has gone on when it writes. */
const WRITING_MS = 1;

const FILED_BY_APP = {
  filedAs: 'request',
  channel: 'api',
  reporter: null,
  statusCategory: 'new',
  answers: {},
  clarified: null,
  needsConsulting: false,
  technicallyComplex: false,
  components: [],
  mapped: {},
  comments: [],
  linkedSummaries: [],
} satisfies Partial<Ticket>;

export interface KeptTicket {
  readonly ticket: Ticket;
  readonly state: TicketState | null;
  readonly fields: FieldValues;
  readonly mentions: readonly { readonly text: string; readonly person: AccountId }[];
}

export interface FakeTickets extends Tickets {
  readonly kept: Map<string, KeptTicket>;
  readonly created: NewTicket[];
  readonly hidden: Set<string>;
  /** People whom the site does not let anybody assign. */
  readonly unassignable: Set<AccountId>;
  readonly missingFields: Set<string>;
  /** Fields of the site itself, by ticket and name. */
  readonly siteFields: Map<string, string | null>;
  put(ticket: Ticket, state?: TicketState): void;
  of(id: string): KeptTicket;
  /** What a person or another app does on the ticket's own screen. */
  edit(id: string, change: Partial<Ticket>): void;
  say(id: string, comment: Pick<Comment, 'author' | 'authorKind' | 'text' | 'visibleToCustomer'>): void;
}

/** Tickets in memory: keeps comments, who assigned last, fields and the app's own memory. */
export const fakeTickets = (clock: Clock): FakeTickets => {
  const kept = new Map<string, KeptTicket>();
  const created: NewTicket[] = [];
  const hidden = new Set<string>();
  const unassignable = new Set<AccountId>();
  const missingFields = new Set<string>();
  const siteFields = new Map<string, string | null>();
  const of = (id: string): KeptTicket => {
    const found = kept.get(id);
    if (found === undefined) throw new Error(`no ticket ${id}`);
    return found;
  };
  const update = (id: string, change: Partial<KeptTicket>): void => void kept.set(id, { ...of(id), ...change });
  const edit = (id: string, change: Partial<Ticket>): void =>
    update(id, { ticket: { ...of(id).ticket, ...change, updatedAt: clock.now() + WRITING_MS } });
  const say: FakeTickets['say'] = (id, comment) => {
    const { comments } = of(id).ticket;
    edit(id, { comments: [...comments, { id: String(comments.length + 1), at: clock.now(), ...comment }] });
  };
  return {
    kept,
    created,
    hidden,
    unassignable,
    missingFields,
    siteFields,
    of,
    edit,
    say,
    put: (ticket, state) => void kept.set(ticket.id, { ticket, state: state ?? null, fields: {}, mentions: [] }),
    load: async (id) => {
      const found = kept.get(id);
      return found === undefined || hidden.has(id) ? null : { ticket: found.ticket, state: found.state };
    },
    change: async (id, { assignee, state }) => {
      const refused = typeof assignee === 'string' && unassignable.has(assignee);
      if (assignee !== undefined && !refused)
        edit(id, { assignee, assignedBy: { account: 'app', byApp: true, at: clock.now() } });
      if (state !== undefined) update(id, { state: structuredClone(state) });
      edit(id, {});
      return refused ? [{ what: 'assignee', because: `User '${assignee}' cannot be assigned issues.` }] : [];
    },
    setFields: async (id, fields) => {
      const taken = Object.entries(fields).filter(([key]) => !missingFields.has(key));
      update(id, { fields: { ...of(id).fields, ...Object.fromEntries(taken) } });
      return Object.keys(fields)
        .filter((key) => missingFields.has(key))
        .map((what) => ({ what, because: 'the field does not exist on this site' }));
    },
    setSiteField: async (id, name, value) => {
      if (missingFields.has(name)) return [{ what: name, because: 'the ticket has no field of this name' }];
      siteFields.set(`${id} ${name}`, value);
      edit(id, {});
      return [];
    },
    comment: async (id, { text, visibleToCustomer, mention = [] }) => {
      say(id, { author: 'app', authorKind: 'app', text, visibleToCustomer });
      update(id, { mentions: [...of(id).mentions, ...mention.map((person) => ({ text, person }))] });
    },
    create: async (ticket) => {
      created.push(ticket);
      const number = 20_000 + created.length;
      const linked = ticket.linkTo === undefined ? undefined : of(ticket.linkTo).ticket.linkedSummaries;
      if (ticket.linkTo !== undefined) edit(ticket.linkTo, { linkedSummaries: [...(linked ?? []), ticket.summary] });
      const id = String(number);
      const key = `${ticket.project}-${number}`;
      const at = clock.now();
      const organisations = ticket.organisation === undefined ? [] : [{ id: ticket.organisation, name: 'Brennwald' }];
      const { project, summary, text: description, assignee = null } = ticket;
      const filed = { ...FILED_BY_APP, id, key, project, summary, description, assignee, organisations };
      kept.set(id, {
        ticket: { ...filed, createdAt: at, updatedAt: at },
        state: ticket.state ?? null,
        fields: {},
        mentions: [],
      });
      return { id, key };
    },
  };
};
