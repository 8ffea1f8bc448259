import { advance } from '../../../src/domain/alerts/advance';
import type { Alert } from '../../../src/domain/alerts/alert';
import { planHandover, type HandoverFacts } from '../../../src/domain/alerts/plan-handover';
import { raiseAccepted } from '../../../src/domain/alerts/raise-accepted';
import { withoutHolder } from '../../../src/domain/alerts/without-holder';
import { instantOf } from '../../../src/domain/instant';

const ACCEPTED_AT = instantOf('2026-11-25T13:00:00Z');
const CLOSING = instantOf('2026-11-25T16:00:00Z');

const held: Alert = raiseAccepted(
  {
    ticket: { id: '1', key: 'SD-1' },
    desk: 'saarbruecken',
    language: 'en',
    text: 'Acme: nobody can work',
    steps: [{ who: 'duty', waitMinutes: 10 }],
    rulesVersion: 1,
  },
  'jana',
  ACCEPTED_AT,
).alert;

const SAARBRUECKEN = { id: 'saarbruecken', name: 'Saarbrücken', zone: 'Europe/Berlin' };
const MELBOURNE = {
  id: 'melbourne',
  name: 'Melbourne',
  zone: 'Australia/Melbourne',
  openUntil: instantOf('2026-11-26T06:00:00Z'),
  people: ['mia'],
};
const SINGAPORE = {
  id: 'singapore',
  name: 'Singapore',
  zone: 'Asia/Singapore',
  openUntil: instantOf('2026-11-26T09:00:00Z'),
  people: ['lim', 'tan'],
};

const facts = (more: Partial<HandoverFacts>): HandoverFacts => ({
  alert: held,
  occasion: { kind: 'closing', desk: SAARBRUECKEN, at: CLOSING },
  openDesks: [],
  onCall: ['radu'],
  needsMinutesLeft: 60,
  ...more,
});

describe('when the holder’s desk closes', () => {
  it('the desk that is open longest is asked', () => {
    expect(planHandover(facts({ openDesks: [MELBOURNE, SINGAPORE] }), CLOSING)).toMatchObject({
      due: true,
      ask: {
        toDesk: { id: 'singapore' },
        asked: ['lim', 'tan'],
        because: 'Saarbrücken closes on Wednesday, 25 November, 17:00',
      },
    });
  });

  it('a desk with less than 60 minutes left, or with nobody there, is not asked', () => {
    const closingSoon = { ...MELBOURNE, openUntil: CLOSING + 59 * 60_000 };
    const empty = { ...SINGAPORE, people: [] };
    expect(planHandover(facts({ openDesks: [closingSoon, empty] }), CLOSING)).toMatchObject({
      due: true,
      ask: { toDesk: null, asked: ['radu'] },
    });
  });

  it('a desk with exactly 60 minutes left is asked', () => {
    const enough = { ...MELBOURNE, openUntil: CLOSING + 60 * 60_000 };
    expect(planHandover(facts({ openDesks: [enough] }), CLOSING)).toMatchObject({
      ask: { toDesk: { id: 'melbourne' } },
    });
  });

  it('the responsible desk goes before others', () => {
    const alert = { ...held, desk: 'melbourne' };
    expect(planHandover(facts({ alert, openDesks: [SINGAPORE, MELBOURNE] }), CLOSING)).toMatchObject({
      ask: { toDesk: { id: 'melbourne' } },
    });
  });

  it('it stays with the holder when nobody else can take it', () => {
    expect(planHandover(facts({ onCall: ['jana'] }), CLOSING)).toEqual({ due: false, because: 'nobody can take it' });
  });

  it('there is nothing to hand over before somebody has accepted', () => {
    const running = withoutHolder({ ...held, status: 'told' });
    expect(planHandover(facts({ alert: running }), CLOSING)).toEqual({ due: false, because: 'nobody holds it' });
  });
});

describe('when the responsible desk opens', () => {
  const opening = instantOf('2026-11-26T07:00:00Z');
  const occasion = { kind: 'opening' as const, desk: SAARBRUECKEN, at: opening };
  const open = { ...SAARBRUECKEN, openUntil: instantOf('2026-11-26T16:00:00Z'), people: ['kim'] };

  it('it is asked, whichever others are open', () => {
    expect(planHandover(facts({ occasion, openDesks: [SINGAPORE, open] }), opening)).toMatchObject({
      ask: { toDesk: { id: 'saarbruecken' }, asked: ['kim'] },
    });
  });

  it('nothing moves when one of its people holds the incident already', () => {
    const own = { ...open, people: ['kim', 'jana'] };
    expect(planHandover(facts({ occasion, openDesks: [own] }), opening)).toEqual({
      due: false,
      because: 'the desk has it already',
    });
  });
});

describe('a handover that was asked', () => {
  const ask = {
    kind: 'handover asked' as const,
    toDesk: { id: 'melbourne', name: 'Melbourne' },
    asked: ['mia'],
    because: 'Saarbrücken closes',
  };
  const asked = advance(held, ask, CLOSING);

  it('goes with a note to those who are asked', () => {
    expect(asked.actions).toContainEqual({
      do: 'note',
      ticket: '1',
      key: `alert 1 handover ${CLOSING}`,
      text: 'please take over this incident at Melbourne: Saarbrücken closes. Whoever holds it keeps it until you accept.',
      mention: ['mia'],
    });
  });

  it('leaves the incident with the holder until the other accepts', () => {
    expect(asked.alert).toMatchObject({ status: 'accepted', acceptedBy: 'jana' });
    const taken = advance(asked.alert, { kind: 'accepted', by: 'mia' }, CLOSING + 60_000).alert;
    expect(taken).toMatchObject({ status: 'accepted', acceptedBy: 'mia' });
    expect(taken).not.toHaveProperty('handover');
    expect(taken.answers.map(({ what }) => what)).toEqual(['accepted', 'handover asked', 'handed over']);
  });

  it('is not asked twice', () => {
    expect(advance(asked.alert, ask, CLOSING + 1).ignored).toBe('they are asked already');
  });

  it('cannot be taken by somebody who was not asked', () => {
    expect(advance(asked.alert, { kind: 'accepted', by: 'lim' }, CLOSING + 1).ignored).toBe(
      'somebody else has accepted already',
    );
  });
});

describe('a telephone note taken by the person on call', () => {
  it('is the acceptance: nothing is due and nobody is rung', () => {
    expect(held).toMatchObject({ status: 'accepted', acceptedBy: 'jana' });
    expect(held).not.toHaveProperty('dueAt');
  });
});
