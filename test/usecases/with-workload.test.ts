import { decideTicket } from '../../src/domain/decision/decide-ticket';
import type { DecisionFacts } from '../../src/domain/decision/decision';
import type { PersonChoiceBy } from '../../src/domain/people/workload';
import { VendorFailed } from '../../src/ports/vendor-failed';
import type { Workloads } from '../../src/ports/workloads';
import { withWorkload } from '../../src/usecases/with-workload';
import { CUSTOMER, PEOPLE, RULES, TUESDAY_10, ticket } from '../domain/decision/literals';

interface World {
  readonly personBy?: PersonChoiceBy;
  readonly capacity?: number;
  readonly more?: Partial<DecisionFacts>;
  readonly fail?: VendorFailed;
}

/** Three people of Support who are there; `asked` is every search. */
const world = ({ personBy = 'even spread', capacity, more = {}, fail }: World) => {
  const [sam] = PEOPLE;
  if (sam === undefined) throw new Error('there is somebody');
  const support = ['sam', 'una', 'vic'].map((account) => ({ ...sam, account }));
  const people = [
    ...PEOPLE.slice(1),
    ...support.map((one) => (capacity === undefined || one.account !== 'una' ? one : { ...one, capacity })),
  ];
  const asked: string[] = [];
  const answer = <Value>(what: string, value: Value): Promise<Value> => {
    asked.push(what);
    return fail === undefined ? Promise.resolve(value) : Promise.reject(fail);
  };
  const workloads: Workloads = {
    openTickets: (accounts) => answer(`open of ${accounts.join(' ')}`, { sam: 3, una: 1, vic: 2 }),
    lastPerson: ({ organisation, among }) => answer(`last of ${organisation} among ${among.join(' ')}`, 'vic'),
  };
  const facts: DecisionFacts = {
    ticket: ticket(),
    state: null,
    customers: [CUSTOMER],
    rules: { ...RULES, people, settings: { ...RULES.settings, personBy } },
    project: { mode: 'act', since: 0 },
    alert: null,
    ...more,
  };
  const decide = (known: DecisionFacts) => decideTicket(known, TUESDAY_10);
  const certain = () => withWorkload({ workloads }, facts, decide);
  const assignee = async () => decide(await certain()).actions.find((action) => action.do === 'assign')?.to;
  return { asked, certain, assignee };
};

test('by default nothing is looked up', async () => {
  const { asked, certain } = world({});
  await certain();
  expect(asked).toEqual([]);
});

test('least open tickets: one search over those who are there, and the one with the fewest gets it', async () => {
  const { asked, assignee } = world({ personBy: 'least open tickets' });
  expect(await assignee()).toBe('una');
  expect(asked).toEqual(['open of sam una vic']);
});

test('the customer’s last person: one search, and they get it', async () => {
  const { asked, assignee } = world({ personBy: 'last person of the customer' });
  expect(await assignee()).toBe('vic');
  expect(asked).toEqual(['last of Brennwald among sam una vic']);
});

test('a capacity is counted whatever the setting, and nobody gets more than they take', async () => {
  for (const id of ['1', '2', '3', '4', '5', '6', '7', '8']) {
    const { asked, assignee } = world({ capacity: 1, more: { ticket: ticket({ id }) } });
    expect(['sam', 'vic']).toContain(await assignee());
    expect(asked).toEqual(['open of sam una vic']);
  }
});

test.each([
  [
    'somebody has it already',
    { ticket: ticket({ assignee: 'sam', assignedBy: { account: 'sam', byApp: false, at: 1 } }) },
  ],
  ['it is serious', { ticket: ticket({ answers: { productive: true, canWork: 'nobody' } }) }],
  ['nobody is mapped', { rules: { ...RULES, people: [] } }],
] as const)('nothing is looked up when %s', async (_, more) => {
  const { asked, certain } = world({ personBy: 'least open tickets', more });
  await certain();
  expect(asked).toEqual([]);
});

test('a search that Jira refuses for good leaves it to the spread and says so in the trace', async () => {
  const { certain, assignee } = world({
    personBy: 'least open tickets',
    fail: new VendorFailed(400, 'POST search', { detail: 'no such field' }),
  });
  expect(['sam', 'una', 'vic']).toContain(await assignee());
  const { state } = decideTicket(await certain(), TUESDAY_10);
  expect(state?.trace.also['open tickets']).toContain('not counted');
});

test('a search that may be tried again is tried again by the queue', async () => {
  const busy = new VendorFailed(429, 'POST search', { detail: 'too many' });
  await expect(world({ personBy: 'least open tickets', fail: busy }).certain()).rejects.toBe(busy);
});
