import { mayMessage, type MessageFacts } from '../../../src/domain/intake/may-message';
import { instantOf } from '../../../src/domain/instant';
import type { Comment } from '../../../src/domain/ticket';

const SATURDAY_10 = instantOf('2026-11-28T09:00:00Z');
const WEEKEND = { start: instantOf('2026-11-27T16:00:00Z'), end: instantOf('2026-11-30T07:00:00Z') };

const comment = (iso: string, authorKind: Comment['authorKind'], more: Partial<Comment> = {}): Comment => ({
  id: iso,
  at: instantOf(iso),
  author: 'someone',
  authorKind,
  text: 'Vielen Dank',
  visibleToCustomer: true,
  ...more,
});

const facts = (comments: readonly Comment[], more: Partial<MessageFacts> = {}): MessageFacts => ({
  ticket: { summary: 'Frage', description: 'Wie geht das?', createdAt: instantOf('2026-11-28T08:00:00Z'), comments },
  closedSpan: WEEKEND,
  ...more,
});

describe('the app writes to the customer', () => {
  it('about a new ticket', () => {
    expect(mayMessage(facts([]), SATURDAY_10)).toEqual({ may: true });
  });

  it('once in a closed span, however many comments come', () => {
    const five = ['01', '02', '03', '04', '05'].map((minute) => comment(`2026-11-28T08:${minute}:00Z`, 'customer'));
    expect(mayMessage(facts(five, { toldUntil: WEEKEND.end }), SATURDAY_10)).toEqual({
      may: false,
      because: 'told already',
    });
  });

  it('again in the next closed span', () => {
    const later = facts([comment('2026-12-05T09:00:00Z', 'customer')], {
      toldUntil: WEEKEND.end,
      closedSpan: { start: instantOf('2026-12-04T16:00:00Z'), end: instantOf('2026-12-07T07:00:00Z') },
    });
    expect(mayMessage(later, instantOf('2026-12-05T09:00:01Z'))).toEqual({ may: true });
  });

  it('to a customer who writes again days after a person’s answer', () => {
    const talk = [comment('2026-11-26T10:00:00Z', 'staff'), comment('2026-11-28T08:30:00Z', 'customer')];
    expect(mayMessage(facts(talk, { closedSpan: WEEKEND }), SATURDAY_10)).toEqual({ may: true });
  });
});

describe('the app does not write', () => {
  it('in answer to a mail robot', () => {
    const ticket = { ...facts([]).ticket, summary: 'Automatische Antwort: Ihr Ticket' };
    expect(mayMessage({ ticket, closedSpan: WEEKEND }, SATURDAY_10)).toEqual({
      may: false,
      because: 'it would answer a robot',
    });
  });

  it('in answer to a robot’s comment, known by its author or its text', () => {
    const byAuthor = [comment('2026-11-28T08:30:00Z', 'robot')];
    const byText = [comment('2026-11-28T08:30:00Z', 'customer', { text: 'Ich bin derzeit nicht im Büro.' })];
    expect(mayMessage(facts(byAuthor), SATURDAY_10)).toEqual({ may: false, because: 'it would answer a robot' });
    expect(mayMessage(facts(byText), SATURDAY_10)).toEqual({ may: false, because: 'it would answer a robot' });
  });

  it('when a person has answered the last word', () => {
    const talk = [comment('2026-11-28T08:30:00Z', 'customer'), comment('2026-11-28T08:40:00Z', 'staff')];
    expect(mayMessage(facts(talk), SATURDAY_10)).toEqual({ may: false, because: 'a person has answered' });
  });

  it('to one who got a person’s answer in this closed span', () => {
    const talk = [comment('2026-11-28T08:10:00Z', 'staff'), comment('2026-11-28T08:30:00Z', 'customer')];
    expect(mayMessage(facts(talk), SATURDAY_10)).toEqual({ may: false, because: 'a person has answered' });
  });

  it.each<[string, Comment]>([
    ['an internal note', comment('2026-11-28T08:40:00Z', 'staff', { visibleToCustomer: false })],
    [
      'an absence note of a member of staff',
      comment('2026-11-28T08:40:00Z', 'staff', { text: 'I am currently out of the office.' }),
    ],
    ['another app', comment('2026-11-28T08:40:00Z', 'app')],
  ])('less because of %s: that is no person’s answer', (_name, answer) => {
    expect(mayMessage(facts([answer]), SATURDAY_10)).toEqual({ may: true });
  });
});
