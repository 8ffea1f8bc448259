import { decideTicket } from '../../src/domain/decision/decide-ticket';
import type { DecisionFacts } from '../../src/domain/decision/decision';
import { replayTicket } from '../../src/domain/decision/replay-ticket';
import { planCustomerImport } from '../../src/domain/customers/plan-customer-import';
import type { Customer } from '../../src/domain/customers/customer';
import { instantOf, MINUTE_MS } from '../../src/domain/instant';
import { addReplayed, NOTHING_REPLAYED } from '../../src/domain/routing/replay-sum';
import type { Ticket } from '../../src/domain/ticket';
import { demoRules } from '../../sandbox/world/demo-rules';
import { demoCustomers } from '../../sandbox/world/demo-customers';
import { millisecondsOf, warmMilliseconds } from './measure';
import { promise, shown } from './shown';

const CUSTOMERS = 10_000;
const REPLAYED = 5_000;

const RULES = demoRules();
const [MODEL] = demoCustomers();
if (MODEL === undefined) throw new Error('the demo has customers');

const customers: ReadonlyMap<string, Customer> = new Map(
  Array.from({ length: CUSTOMERS }, (_, at) => [
    String(at),
    {
      ...MODEL,
      organisation: String(at),
      name: `Customer ${at}`,
      desk: RULES.desks[at % RULES.desks.length]?.id ?? '',
    },
  ]),
);

/** Questions, incidents and outages round the clock of two weeks. */
const tickets: readonly Ticket[] = Array.from({ length: REPLAYED }, (_, at): Ticket => {
  const createdAt = instantOf('2026-11-09T00:00:00Z') + at * 4 * MINUTE_MS;
  const incident = at % 3 === 0;
  return {
    id: String(at),
    key: `SUP-${at}`,
    project: 'SUP',
    summary: incident ? 'Der Import bricht seit heute ab' : 'Bitte den Kurs umbenennen',
    description: 'Seit dem Morgen kann ich das nicht mehr mit der Maske machen und bitte um Hilfe. '.repeat(8),
    createdAt,
    updatedAt: createdAt,
    filedAs: incident ? 'incident' : 'request',
    channel: at % 5 === 0 ? 'mail' : 'portal',
    reporter: 'reporter',
    organisations: [{ id: String((at * 7) % CUSTOMERS), name: 'Customer' }],
    assignee: null,
    statusCategory: 'new',
    answers: incident ? { productive: true, canWork: at % 9 === 0 ? 'nobody' : 'yes', since: 'today' } : {},
    clarified: at % 11 === 0 ? { type: 'non-software defect' } : null,
    needsConsulting: at % 13 === 0,
    technicallyComplex: at % 17 === 0,
    components: [],
    mapped: {},
    comments: [],
    linkedSummaries: [],
  };
});

const customersOf = ({ organisations }: Ticket): readonly Customer[] =>
  organisations.flatMap(({ id }) => customers.get(id) ?? []);

const factsOf = (ticket: Ticket): DecisionFacts => ({
  ticket,
  state: null,
  customers: customersOf(ticket),
  rules: RULES,
  project: { mode: 'act', since: 0 },
  alert: null,
});

/** The draft proposes nothing any more: every row acts. */
const DRAFT = { ...RULES, forwarding: RULES.forwarding.map((row) => ({ ...row, mode: 'act' as const })) };

const replayAll = (): number => {
  const replayed = tickets.map((ticket) => replayTicket({ ticket, customers: customersOf(ticket) }, RULES, DRAFT));
  return addReplayed(NOTHING_REPLAYED, replayed).moved;
};

/** Runs of the long ones; each takes a second or so. */
const REPLAYS = 5;

/** Processor time of one run, in milliseconds. */
const timed = (work: () => number): number => {
  const { user, system } = process.cpuUsage();
  if (work() < 0) throw new Error('nothing is counted below nought');
  const passed = process.cpuUsage({ user, system });
  return (passed.user + passed.system) / 1000;
};

const COLUMNS = ['organisation', 'name', 'desk', 'country', 'zone', 'language', 'phase'] as const;
const LIST = [COLUMNS, ...[...customers.values()].map((one) => COLUMNS.map((column) => one[column]))]
  .map((cells) => cells.join(';'))
  .join('\r\n');

/** One ticket from facts to actions, a replay of two weeks, and the list of ten thousand customers. */
export const ticketSection = (): readonly string[] => {
  const whole = warmMilliseconds((round) => {
    const ticket = tickets[round % tickets.length];
    return ticket === undefined ? 0 : decideTicket(factsOf(ticket), ticket.createdAt).actions.length;
  });
  const replayed = millisecondsOf(Array.from({ length: REPLAYS }, () => timed(replayAll)));
  const facts = { existing: [...customers.values()], desks: RULES.desks.map(({ id }) => id) };
  const listed = millisecondsOf(
    Array.from({ length: REPLAYS }, () => timed(() => planCustomerImport(LIST, facts).unchanged.length)),
  );
  return [
    `One ticket decided whole, of ${CUSTOMERS.toLocaleString('en')} customers`,
    `${'Meridian'.padEnd(30)}${shown(whole, 'ms')}`,
    promise(whole.median <= 5, 'at most 5 ms'),
    '',
    `Replay of ${REPLAYED.toLocaleString('en')} tickets against a draft, computing alone`,
    `${'Meridian'.padEnd(30)}${shown(replayed, 'ms')}`,
    promise(replayed.median <= 2_000, 'at most 2 s'),
    '',
    `Customer list of ${CUSTOMERS.toLocaleString('en')} lines held against what is known`,
    `${'Meridian'.padEnd(30)}${shown(listed, 'ms')}`,
  ];
};
