import type { Customer } from '../../../src/domain/customers/customer';
import { instantOf } from '../../../src/domain/instant';
import type { Person } from '../../../src/domain/people/person';
import { choosePerson } from '../../../src/domain/routing/choose-person';
import type { ForwardingOutcome } from '../../../src/domain/routing/forwarding-row';
import type { PersonChoice, PersonWanted } from '../../../src/domain/routing/person-choice';
import { DEFAULT_RULES } from '../../../src/domain/rules/default-rules';
import { customer } from '../customers/a-customer';
import { person } from '../people/a-person';

const t = instantOf('2026-11-23T10:00:00+01:00');
const away = { absences: [{ start: t - 1, end: t + 1 }] };

interface World extends Partial<Omit<PersonWanted, 'rules' | 'outcome' | 'customer'>> {
  readonly people?: readonly Person[];
  readonly customer?: Customer | null;
  readonly coordinators?: Readonly<Record<string, string>>;
}

const choose = (outcome: ForwardingOutcome, { people = [], coordinators = {}, ...world }: World): PersonChoice =>
  choosePerson({
    desk: 'saarbruecken',
    t,
    openDeskIds: ['saarbruecken', 'graz', 'sibiu'],
    ticket: { id: '10001' },
    customer: customer(),
    ...world,
    outcome,
    rules: {
      ...DEFAULT_RULES,
      people,
      teams: DEFAULT_RULES.teams.map((team) => {
        const coordinator = coordinators[team.id];
        return coordinator === undefined ? team : { ...team, coordinator };
      }),
    },
  });

const toSupport: ForwardingOutcome = { team: 'support', person: 'roster' };
const toLead: ForwardingOutcome = { team: 'lead', person: 'lead' };
const toLearningConsulting: ForwardingOutcome = { team: 'learning-consulting', person: 'lead' };
const toManager: ForwardingOutcome = { team: 'incident-management', person: 'incident manager' };
const toExpert: ForwardingOutcome = { team: 'incident-management', person: 'expert' };
const toProject: ForwardingOutcome = { team: 'project-team', person: 'project team' };
const business = (account: string, about: Partial<Person> = {}) =>
  person(account, { team: 'business-consulting', ...about });
const learning = (account: string, about: Partial<Person> = {}) =>
  person(account, { team: 'learning-consulting', ...about });
const manager = (account: string, about: Partial<Person> = {}) =>
  person(account, { team: 'incident-management', roles: ['incident manager'], ...about });

describe('Support', () => {
  test('somebody of the responsible desk who is there gets the ticket, never another desk', () => {
    const people = [person('ill', away), person('jana'), person('graz', { desk: 'graz' })];
    const choice = choose(toSupport, { people });
    expect(choice).toEqual({
      person: people[1],
      because: 'present in the team',
      among: ['jana'],
      passedOver: [{ account: 'ill', name: 'ill', because: 'absent' }],
    });
  });

  test('nobody mapped: the team alone', () => {
    expect(choose(toSupport, {})).toEqual({ because: 'nobody mapped', passedOver: [] });
  });

  test('nobody there: the team alone, and its coordinator is told', () => {
    const choice = choose(toSupport, { people: [person('ill', away)], coordinators: { support: 'boss' } });
    expect(choice.person).toBeUndefined();
    expect(choice).toMatchObject({ because: 'nobody present', tell: 'boss' });
  });

  test('a closed desk has nobody', () => {
    const choice = choose(toSupport, { people: [person('jana')], openDeskIds: ['graz'] });
    expect(choice).toEqual({
      because: 'nobody present',
      passedOver: [{ account: 'jana', name: 'jana', because: 'desk closed' }],
    });
  });

  test('who speaks the customer’s language is preferred', () => {
    const people = ['a', 'b', 'c', 'd'].map((account) => person(account, { languages: ['de'] }));
    const choice = choose(toSupport, { people: [...people, person('french', { languages: ['fr'] })], language: 'fr' });
    expect(choice.person?.account).toBe('french');
  });

  test('somebody at capacity is passed over where tickets were counted', () => {
    const people = [person('full', { capacity: 3 })];
    expect(choose(toSupport, { people, workload: { openTickets: { full: 2 } } }).person?.account).toBe('full');
    expect(choose(toSupport, { people, workload: { openTickets: { full: 3 } } })).toMatchObject({
      because: 'everybody at capacity',
      passedOver: [{ account: 'full', name: 'full', because: 'at capacity' }],
    });
  });

  test('tickets are spread evenly, the same ticket always to the same person', () => {
    const people = ['a', 'b', 'c', 'd'].map((account) => person(account));
    const owners = Array.from(
      { length: 2000 },
      (_, id) => choose(toSupport, { people, ticket: { id: String(id) } }).person?.account,
    );
    for (const { account } of people) {
      const share = owners.filter((owner) => owner === account).length;
      expect(share).toBeGreaterThan(420);
      expect(share).toBeLessThan(580);
    }
    const without = owners.map(
      (_, id) => choose(toSupport, { people: people.slice(1), ticket: { id: String(id) } }).person?.account,
    );
    expect(owners.every((owner, id) => owner === 'a' || owner === without[id])).toBe(true);
  });
});

describe('a lead from Business Consulting (R6 row 6)', () => {
  const theirs = customer({ lead: { account: 'lead', unit: 'Business Consulting', deputy: 'deputy' } });

  test('the lead gets the ticket, also while their own desk is closed', () => {
    const people = [business('lead', { desk: 'melbourne' })];
    expect(choose(toLead, { people, customer: theirs })).toMatchObject({
      person: people[0],
      because: 'lead of the customer',
    });
  });

  test.each<[string, readonly Person[], string, string | undefined]>([
    ['lead absent → deputy', [business('lead', away), business('deputy')], 'deputy', undefined],
    ['lead inactive → deputy', [business('lead', { active: false }), business('deputy')], 'deputy', undefined],
    [
      'both absent → a colleague of the unit',
      [business('lead', away), business('deputy', away), business('mia')],
      'mia',
      undefined,
    ],
    [
      'unit away → Learning Consulting',
      [business('lead', away), business('mia', away), learning('lena')],
      'lena',
      'learning-consulting',
    ],
  ])('%s', (_, people, account, instead) => {
    const choice = choose(toLead, { people, customer: theirs });
    expect(choice.person?.account).toBe(account);
    expect(choice.instead?.team).toBe(instead);
  });

  test('a lead without licence gets a linked task, and Support stays the owner', () => {
    const lead = business('lead', { mayAnswerCustomers: false });
    const choice = choose(toLead, { people: [lead, person('jana')], customer: theirs });
    expect(choice).toMatchObject({
      linkedTask: lead,
      instead: { team: 'support' },
      because: 'lead of the customer',
    });
    expect(choice.person?.account).toBe('jana');
  });

  test('a lead whom nobody mapped is not replaced by another unit: team only', () => {
    const choice = choose(toLead, {
      people: [learning('lena')],
      customer: customer({ lead: { account: 'lead', unit: 'Business Consulting' } }),
    });
    expect(choice.person).toBeUndefined();
    expect(choice.instead).toBeUndefined();
    expect(choice).toMatchObject({
      because: 'nobody mapped',
      passedOver: [{ account: 'lead', name: 'lead', because: 'not mapped' }],
    });
  });
});

describe('Learning Consulting (R6 row 7)', () => {
  test('its lead gets the ticket when there is one, wherever the customer is', () => {
    const theirs = customer({ country: 'CH', lead: { account: 'lena', unit: 'Learning Consulting' } });
    const choice = choose(toLearningConsulting, {
      people: [learning('lena')],
      customer: theirs,
      coordinators: { 'learning-consulting': 'ida' },
    });
    expect(choice).toMatchObject({ because: 'lead of the customer' });
    expect(choice.person?.account).toBe('lena');
  });

  test('its lead absent: somebody of the team', () => {
    const theirs = customer({ lead: { account: 'lena', unit: 'Learning Consulting' } });
    const choice = choose(toLearningConsulting, {
      people: [learning('lena', away), learning('ida')],
      customer: theirs,
    });
    expect(choice.person?.account).toBe('ida');
    expect(choice.instead).toBeUndefined();
  });

  test.each([
    ['DE', 'lena', 'present in the team'],
    ['AU', 'lena', 'present in the team'],
    ['SG', 'lena', 'present in the team'],
    ['MY', 'ida', 'coordinator accepts first'],
    ['CH', 'ida', 'coordinator accepts first'],
  ])('without a lead, a customer in %s: %s, %s', (country, account, because) => {
    const people = [learning('lena'), learning('ida', { desk: 'melbourne' })];
    const choice = choose(toLearningConsulting, {
      people,
      customer: customer({ country }),
      coordinators: { 'learning-consulting': 'ida' },
    });
    expect(choice).toMatchObject({ because });
    expect(choice.person?.account).toBe(account);
  });

  test('a customer nobody knows is accepted by the coordinator first', () => {
    const choice = choose(toLearningConsulting, {
      people: [learning('lena'), learning('ida')],
      customer: null,
      coordinators: { 'learning-consulting': 'ida' },
    });
    expect(choice.person?.account).toBe('ida');
  });

  test('somebody of another open desk helps when the own desk has nobody', () => {
    const people = [learning('graz', { desk: 'graz' }), learning('singapore', { desk: 'singapore' })];
    expect(choose(toLearningConsulting, { people }).person?.account).toBe('graz');
  });
});

describe('Incident Management (R6 rows 2 and 3)', () => {
  test('an incident manager of the own desk comes before one of another desk', () => {
    const people = [
      manager('graz', { desk: 'graz' }),
      manager('own'),
      person('colleague', { team: 'incident-management' }),
    ];
    expect(choose(toManager, { people })).toMatchObject({ because: 'incident manager', person: people[1] });
  });

  test('no incident manager there: somebody of the team', () => {
    const people = [manager('ill', away), person('colleague', { team: 'incident-management' })];
    expect(choose(toManager, { people }).person?.account).toBe('colleague');
  });

  test('the expert of the department that the ticket names', () => {
    const hosting = person('hilda', { team: 'hosting', department: 'Hosting' });
    const choice = choose(toExpert, {
      people: [manager('m'), hosting],
      ticket: { id: '1', expertDepartment: 'hosting' },
    });
    expect(choice).toMatchObject({ person: hosting, because: 'expert of the department' });
  });

  test('an expert without licence gets a linked task, Support owns the ticket', () => {
    const hosting = person('hilda', { team: 'hosting', department: 'hosting', mayAnswerCustomers: false });
    const choice = choose(toExpert, {
      people: [manager('m'), hosting, person('jana')],
      ticket: { id: '1', expertDepartment: 'hosting' },
    });
    expect(choice).toMatchObject({ linkedTask: hosting, instead: { team: 'support' } });
    expect(choice.person?.account).toBe('jana');
  });

  test('no department, or nobody of it: the incident manager decides who is needed', () => {
    const people = [manager('m'), person('hilda', { team: 'hosting', department: 'hosting', ...away })];
    expect(choose(toExpert, { people }).person?.account).toBe('m');
    const named = choose(toExpert, { people, ticket: { id: '1', expertDepartment: 'hosting' } });
    expect(named).toMatchObject({
      because: 'incident manager',
      passedOver: [{ account: 'hilda', name: 'hilda', because: 'absent' }],
    });
  });
});

describe('introduction (F3, R6 row 1)', () => {
  const theirs = customer({ phase: 'introduction', projectTeam: ['p1', 'p2', 'p3'] });

  test('the first member who is there', () => {
    const people = [business('p1', away), business('p2', { desk: 'melbourne' }), business('p3')];
    expect(choose(toProject, { people, customer: theirs })).toMatchObject({
      because: 'project team of the customer',
      person: people[2],
      passedOver: [{ account: 'p1', name: 'p1', because: 'absent' }],
    });
  });

  test('while all their desks are closed, the first who is not absent', () => {
    const people = [business('p1', away), business('p2'), business('p3')];
    expect(choose(toProject, { people, customer: theirs, openDeskIds: [] }).person?.account).toBe('p2');
  });

  test('a project team without anybody leaves it to Support', () => {
    const people = [business('p1', away), business('p2', away), business('p3', away), person('jana')];
    const choice = choose(toProject, { people, customer: theirs });
    expect(choice.person?.account).toBe('jana');
    expect(choice.instead).toEqual({ team: 'support' });
  });

  test('a project team that nobody mapped keeps the ticket, nobody is assigned', () => {
    const choice = choose(toProject, { people: [person('jana')], customer: theirs });
    expect(choice.person).toBeUndefined();
    expect(choice.instead).toBeUndefined();
  });
});

test('a delivery goes to the delivery coordinator who is there, of the own desk first', () => {
  const delivery: ForwardingOutcome = { team: 'support', person: 'delivery coordinator' };
  const people = [
    person('other', { desk: 'graz', roles: ['delivery coordinator'] }),
    person('own', { roles: ['delivery coordinator'] }),
    person('jana'),
  ];
  expect(choose(delivery, { people }).person?.account).toBe('own');
  expect(choose(delivery, { people: people.slice(2) }).person?.account).toBe('jana');
});

test('nobody absent, inactive or unmapped is ever chosen, whatever the row says', () => {
  const nobody = [
    manager('lead', away),
    learning('deputy', { active: false }),
    person('p', { ...away, roles: ['delivery coordinator'], department: 'hosting' }),
  ];
  const hows = [
    'roster',
    'lead',
    'project team',
    'coordinator',
    'delivery coordinator',
    'expert',
    'incident manager',
  ] as const;
  const teams = ['support', 'incident-management', 'learning-consulting', 'project-team', 'lead'] as const;
  for (const team of teams)
    for (const how of hows) {
      const theirs = customer({
        lead: { account: 'lead', unit: 'Business Consulting', deputy: 'stranger' },
        projectTeam: ['p', 'x'],
      });
      const choice = choose(
        { team, person: how, department: 'hosting' },
        {
          people: nobody,
          customer: theirs,
          coordinators: { support: 'stranger', 'learning-consulting': 'deputy' },
        },
      );
      expect(choice.person ?? choice.linkedTask).toBeUndefined();
      expect(['nobody mapped', 'nobody present']).toContain(choice.because);
    }
});
