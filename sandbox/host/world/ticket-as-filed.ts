import type { Instant } from '../../../src/domain/instant';
import type { Answers, Channel, Ticket } from '../../../src/domain/ticket';
import type { TicketView } from '../../jira/view-issue';
import { CUSTOMER_ORGANISATIONS } from '../../world/customer-organisations';

const CAN_WORK: Readonly<Record<string, NonNullable<Answers['canWork']>>> = {
  Nobody: 'nobody',
  Hardly: 'hardly',
  'With a workaround': 'with workaround',
  Yes: 'yes',
};

const yes = (text: string | undefined) => (text === undefined ? undefined : text === 'Yes');

const answersOf = ({ fields }: TicketView): Answers => {
  const productive = yes(fields['Productive system?']);
  const canWork = CAN_WORK[fields['Can people still work?'] ?? ''];
  const breach = yes(fields['Suspected data breach']);
  const since = fields['Since when'];
  const module = fields['Module'];
  return {
    ...(productive === undefined ? {} : { productive }),
    ...(canWork === undefined ? {} : { canWork }),
    ...(breach === undefined ? {} : { dataBreachSuspected: breach }),
    ...(since === undefined ? {} : { since }),
    ...(module === undefined ? {} : { module }),
  };
};

/**
 * A ticket of the demo site as its reporter filed it, moved to the instant `at`: nobody has it, nobody has
 * commented. Reads the demo's own form; the app reads it by the mapping of its rules.
 */
export const ticketAsFiled = (view: TicketView, at: Instant, channel: Channel): Ticket => ({
  id: view.id,
  key: view.key,
  project: view.project,
  summary: view.summary,
  description: view.description,
  createdAt: at,
  updatedAt: at,
  filedAs: view.issueType === 'Incident' ? 'incident' : 'request',
  ...(view.requestType === null ? {} : { requestType: view.requestType }),
  channel,
  reporter: view.reporter,
  organisations: view.organisations.map((id) => ({
    id,
    name: CUSTOMER_ORGANISATIONS.find((one) => one.organisation === id)?.name ?? id,
  })),
  assignee: null,
  statusCategory: 'new',
  answers: answersOf(view),
  clarified: null,
  needsConsulting: view.fields['Needs consulting'] === 'Yes',
  technicallyComplex: false,
  components: [],
  mapped: {},
  comments: [],
  linkedSummaries: [],
});
