import type { PersonChoiceBy, Workload } from '../../../src/domain/people/workload';
import { instantOf } from '../../../src/domain/instant';
import { choosePerson } from '../../../src/domain/routing/choose-person';
import type { PersonChoice } from '../../../src/domain/routing/person-choice';
import { DEFAULT_RULES } from '../../../src/domain/rules/default-rules';
import { customer } from '../customers/a-customer';
import { person } from '../people/a-person';

const PEOPLE = ['anna', 'ben', 'cleo'].map((account) => person(account));

const choose = (
  personBy: PersonChoiceBy,
  workload: Workload | undefined,
  { people = PEOPLE, ticket = '10001', language = 'de' } = {},
): PersonChoice =>
  choosePerson({
    rules: { ...DEFAULT_RULES, people, settings: { ...DEFAULT_RULES.settings, personBy } },
    customer: customer(),
    outcome: { team: 'support', person: 'roster' },
    desk: 'saarbruecken',
    t: instantOf('2026-11-23T10:00:00+01:00'),
    openDeskIds: ['saarbruecken'],
    ticket: { id: ticket },
    language,
    ...(workload === undefined ? {} : { workload }),
  });

describe('least open tickets', () => {
  test('who has the fewest gets it, and the reason says so', () => {
    const counted = { openTickets: { anna: 4, ben: 2, cleo: 3 } };
    for (const ticket of ['1', '2', '3', '4', '5'])
      expect(choose('least open tickets', counted, { ticket })).toMatchObject({
        person: { account: 'ben' },
        because: 'least open tickets',
      });
  });

  test('among several with as few it is spread, and who has more gets none', () => {
    const counted = { openTickets: { anna: 1, ben: 1, cleo: 9 } };
    const owners = Array.from(
      { length: 400 },
      (_, id) => choose('least open tickets', counted, { ticket: String(id) }).person?.account,
    );
    expect(new Set(owners)).toEqual(new Set(['anna', 'ben']));
    expect(owners.filter((owner) => owner === 'anna').length).toBeGreaterThan(140);
  });

  test('who speaks the customer’s language goes before who has less to do', () => {
    const people = [person('anna', { languages: ['en'] }), person('ben', { languages: ['de'] })];
    const counted = { openTickets: { anna: 0, ben: 30 } };
    expect(choose('least open tickets', counted, { people }).person?.account).toBe('ben');
  });

  test('counts that nobody asked for change nothing', () => {
    const counted = { openTickets: { anna: 0, ben: 9, cleo: 9 } };
    for (const ticket of ['1', '2', '3', '4', '5', '6', '7', '8'])
      expect(choose('even spread', counted, { ticket })).toEqual(choose('even spread', undefined, { ticket }));
  });

  test('what could not be counted is left to the spread', () => {
    expect(choose('least open tickets', { failed: 'search answered 400' })).toEqual(choose('even spread', undefined));
  });
});

describe('the customer’s last person', () => {
  test.each(['anna', 'ben', 'cleo'])('%s had the last ticket and gets this one', (account) => {
    expect(choose('last person of the customer', { lastPerson: account })).toMatchObject({
      person: { account },
      because: 'last person of the customer',
    });
  });

  test('who is away does not get it, whoever had the last one', () => {
    const t = instantOf('2026-11-23T10:00:00+01:00');
    const people = [person('anna', { absences: [{ start: t - 1, end: t + 1 }] }), person('ben')];
    expect(choose('last person of the customer', { lastPerson: 'anna' }, { people })).toMatchObject({
      person: { account: 'ben' },
      because: 'present in the team',
    });
  });

  test('who has as many as they take does not get it either', () => {
    const people = [person('anna', { capacity: 5 }), person('ben')];
    const known = { lastPerson: 'anna', openTickets: { anna: 5, ben: 60 } };
    expect(choose('last person of the customer', known, { people }).person?.account).toBe('ben');
  });
});

test('everybody at capacity: nobody is assigned, and the reason says why', () => {
  const people = [person('anna', { capacity: 1 }), person('ben', { capacity: 2 })];
  const choice = choose('even spread', { openTickets: { anna: 1, ben: 2 } }, { people });
  expect(choice.person).toBeUndefined();
  expect(choice.because).toBe('everybody at capacity');
});
