import { DEFAULT_LEXICON } from '../../../src/domain/intake/lexicon/default-lexicon';
import { seriousness, type SeriousnessInput } from '../../../src/domain/intake/seriousness';
import { DEFAULT_SERIOUSNESS } from '../../../src/domain/rules/default-severity';
import { instantOf } from '../../../src/domain/instant';
import type { Answers, Clarified, Ticket } from '../../../src/domain/ticket';
import { aTicket } from './a-ticket';

const judge = (ticket: Partial<Ticket>, input: Partial<SeriousnessInput> = {}) =>
  seriousness(aTicket(ticket), { lexicon: DEFAULT_LEXICON, counts: DEFAULT_SERIOUSNESS, ...input });

describe('structured answers', () => {
  it.each<[Answers, unknown]>([
    [
      { productive: true, canWork: 'nobody' },
      { serious: true, because: 'nobody can work on a productive system', impact: 'outage' },
    ],
    [
      { productive: true, canWork: 'hardly' },
      { serious: true, because: 'hardly anybody can work on a productive system', impact: 'blocker' },
    ],
    [
      { productive: true, canWork: 'with workaround' },
      { serious: false, because: 'people can work with a workaround', impact: 'major' },
    ],
    [
      { productive: true, canWork: 'yes' },
      { serious: false, because: 'people can work', impact: 'minor' },
    ],
    [
      { productive: false, canWork: 'nobody' },
      { serious: false, because: 'the system is not productive', impact: 'major' },
    ],
    [
      { productive: false, canWork: 'hardly' },
      { serious: false, because: 'the system is not productive', impact: 'major' },
    ],
    [
      { productive: false, canWork: 'yes' },
      { serious: false, because: 'people can work', impact: 'minor' },
    ],
    [{ productive: false }, { serious: false, because: 'the system is not productive' }],
    [{ canWork: 'yes' }, { serious: false, because: 'people can work', impact: 'minor' }],
    [{ canWork: 'with workaround' }, { serious: false, because: 'people can work with a workaround' }],
    [{ canWork: 'nobody' }, { serious: 'unknown', because: 'nobody said whether the system is productive' }],
    [{ productive: true }, { serious: 'unknown', because: 'nobody said who can still work' }],
    [{}, { serious: 'unknown', because: 'no answers' }],
    [
      { productive: false, canWork: 'yes', dataBreachSuspected: true },
      { serious: true, because: 'a data breach is suspected', impact: 'data breach' },
    ],
  ])('%j', (answers, expected) => {
    expect(judge({ answers })).toEqual(expected);
  });

  it('decide also when the customer filed a request', () => {
    expect(judge({ filedAs: 'request', answers: { productive: true, canWork: 'nobody' } }).serious).toBe(true);
  });
});

describe('what the desk clarified', () => {
  it.each<[Clarified, boolean | 'unknown']>([
    [{ type: 'software defect', severity: 'P1' }, true],
    [{ type: 'non-software defect', severity: 'P2' }, true],
    [{ type: 'software defect', severity: 'P3' }, false],
    [{ type: 'non-software defect', severity: 'P4' }, false],
    [{ type: 'software defect' }, 'unknown'],
    [{ type: 'support request' }, 'unknown'],
  ])('%j', (clarified, serious) => {
    expect(judge({ clarified }).serious).toBe(serious);
  });

  it('as P3 does not take back a reported outage: only a person’s “not serious” does', () => {
    const ticket = {
      clarified: { type: 'software defect', severity: 'P3' } as const,
      answers: { productive: true, canWork: 'nobody' } as const,
    };
    expect(judge(ticket)).toMatchObject({ serious: true, impact: 'outage' });
    expect(judge(ticket, { decided: 'not serious' })).toEqual({
      serious: false,
      because: 'a person said so',
      impact: 'outage',
    });
  });
});

describe('a person of the desk', () => {
  it('makes a ticket without answers serious', () => {
    expect(judge({ channel: 'phone' }, { decided: 'serious' })).toEqual({
      serious: true,
      because: 'a person said so',
      impact: 'outage',
    });
  });
});

describe('a ticket without answers', () => {
  it.each<[Ticket['channel'], Ticket['filedAs'], unknown]>([
    ['mail', 'request', 'unknown'],
    ['api', 'incident', 'unknown'],
    ['portal', 'incident', 'unknown'],
    ['portal', 'request', false],
    ['api', 'delivery', false],
  ])('that came by %s as %s is %s', (channel, filedAs, serious) => {
    expect(judge({ channel, filedAs }).serious).toBe(serious);
  });

  it('is not made serious by its words: they only suggest', () => {
    expect(judge({ channel: 'mail', summary: 'LMS down', description: 'Niemand kann sich einloggen.' })).toEqual({
      serious: 'unknown',
      because: 'no answers',
      suggestion: { about: 'outage', words: ['LMS down', 'Niemand kann sich einloggen'], testSystem: false },
    });
  });

  it('filed as a request keeps the suggestion for the agent', () => {
    expect(judge({ filedAs: 'request', summary: 'The platform is unreachable' })).toMatchObject({
      serious: false,
      because: 'filed as a request',
      suggestion: { words: ['platform is unreachable'] },
    });
  });
});

describe('inside an announced maintenance window', () => {
  const window = { start: instantOf('2026-11-25T09:00:00Z'), end: instantOf('2026-11-25T11:00:00Z'), doneBy: 'ulf' };
  const outage = { answers: { productive: true, canWork: 'nobody' } } as const;

  it('an outage is serious, but on-call is alerted 10 minutes after the window', () => {
    expect(judge(outage, { maintenance: [window] })).toMatchObject({
      serious: true,
      maintenance: { window, alertAt: instantOf('2026-11-25T11:10:00Z') },
    });
  });

  it.each([
    ['after its end', '2026-11-25T11:00:00Z'],
    ['before its start', '2026-11-25T08:59:59Z'],
  ])('is not what a report %s is', (_name, createdAt) => {
    expect(judge({ ...outage, createdAt: instantOf(createdAt) }, { maintenance: [window] })).not.toHaveProperty(
      'maintenance',
    );
  });

  it('nothing waits once somebody said that maintenance did not cause it', () => {
    expect(judge(outage, { maintenance: [window], notCausedByMaintenance: true })).not.toHaveProperty('maintenance');
  });

  it('a suspected data breach does not wait', () => {
    expect(judge({ answers: { dataBreachSuspected: true } }, { maintenance: [window] })).not.toHaveProperty(
      'maintenance',
    );
  });

  it('of two windows the one that ends last counts', () => {
    const longer = { ...window, end: instantOf('2026-11-25T12:00:00Z') };
    expect(judge(outage, { maintenance: [window, longer] })).toMatchObject({
      maintenance: { alertAt: instantOf('2026-11-25T12:10:00Z') },
    });
  });
});
