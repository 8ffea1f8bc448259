import { advance } from '../../../src/domain/alerts/advance';
import { escalate } from '../../../src/domain/alerts/escalate';
import { isAcceptance, type TicketDeed } from '../../../src/domain/alerts/is-acceptance';
import { raiseAlert } from '../../../src/domain/alerts/raise-alert';
import { instantOf, MINUTE_MS } from '../../../src/domain/instant';

const NIGHT = instantOf('2026-11-25T01:00:00Z');
const later = (minutes: number) => NIGHT + minutes * MINUTE_MS;

const { alert: raised } = raiseAlert(
  {
    ticket: { id: '1', key: 'SD-1' },
    desk: 'graz',
    language: 'de',
    text: 'Acme: niemand kann arbeiten',
    steps: [{ who: 'duty', waitMinutes: 10 }],
    rulesVersion: 1,
  },
  NIGHT,
);
const told = escalate(
  raised,
  () => [
    { person: 'jana', because: 'rota' },
    { person: 'away', because: 'rota', skip: 'absent' },
  ],
  NIGHT,
).alert;

const deed = (more: Partial<TicketDeed>): TicketDeed => ({
  by: 'jana',
  byKind: 'staff',
  at: later(2),
  what: { kind: 'pressed accept' },
  ...more,
});

describe('an acceptance', () => {
  it.each<[string, TicketDeed['what']]>([
    ['presses accept', { kind: 'pressed accept' }],
    ['acknowledges in Operations', { kind: 'acknowledged in Operations' }],
    ['assigns herself', { kind: 'assigned', to: 'jana' }],
    ['answers the customer', { kind: 'commented', visibleToCustomer: true }],
  ])('is given when the alerted person %s', (_name, what) => {
    expect(isAcceptance(told, deed({ what }))).toBe(true);
  });

  it.each<[string, Partial<TicketDeed>]>([
    ['a stranger presses accept', { by: 'tom' }],
    ['a stranger answers the customer', { by: 'tom', what: { kind: 'commented', visibleToCustomer: true } }],
    ['a stranger assigns the alerted person', { by: 'tom', what: { kind: 'assigned', to: 'jana' } }],
    ['an app assigns the alerted person', { by: 'app', byKind: 'app', what: { kind: 'assigned', to: 'jana' } }],
    ['an app acts in the alerted person’s name', { byKind: 'app' }],
    ['nobody in particular did it', { by: null }],
    [
      'the customer comments',
      { by: 'customer', byKind: 'customer', what: { kind: 'commented', visibleToCustomer: true } },
    ],
    [
      'the alerted person’s absence note answers',
      { byKind: 'robot', what: { kind: 'commented', visibleToCustomer: true } },
    ],
    ['the alerted person writes an internal note', { what: { kind: 'commented', visibleToCustomer: false } }],
    ['the alerted person assigns somebody else', { what: { kind: 'assigned', to: 'tom' } }],
    ['the alerted person unassigns', { what: { kind: 'assigned', to: null } }],
    ['it was done before the telling', { at: NIGHT - 1 }],
    ['the person was passed over', { by: 'away' }],
  ])('is not given when %s', (_name, more) => {
    expect(isAcceptance(told, deed(more))).toBe(false);
  });

  it('of an earlier round does not count for the next', () => {
    const again = advance(told, { kind: 'severity raised', by: null, because: 'P1' }, later(1)).alert;
    expect(isAcceptance(again, deed({}))).toBe(false);
  });

  it('is given by a person who is asked to take over', () => {
    const accepted = advance(told, { kind: 'accepted', by: 'jana' }, later(1)).alert;
    const asked = advance(
      accepted,
      { kind: 'handover asked', toDesk: { id: 'graz', name: 'Graz' }, asked: ['tom'], because: 'Graz opens' },
      later(5),
    ).alert;
    expect(isAcceptance(asked, deed({ by: 'tom', at: later(6), what: { kind: 'assigned', to: 'tom' } }))).toBe(true);
    expect(isAcceptance(asked, deed({ by: 'tom', at: later(4), what: { kind: 'assigned', to: 'tom' } }))).toBe(false);
  });

  it('comes too late from a person who was told when somebody else has accepted', () => {
    const both = escalate(raised, () => ['jana', 'tom'].map((person) => ({ person, because: 'rota' })), NIGHT).alert;
    const accepted = advance(both, { kind: 'accepted', by: 'jana' }, later(1)).alert;
    expect(isAcceptance(both, deed({ by: 'tom' }))).toBe(true);
    expect(isAcceptance(accepted, deed({ by: 'tom' }))).toBe(false);
  });
});
