import { MINUTE_MS } from '../../src/domain/instant';
import type { FoundTicket } from '../../src/ports/ticket-search';
import { inTurn } from '../../src/usecases/in-turn';

const found = (id: string, more: Partial<FoundTicket> = {}): FoundTicket => ({
  id,
  because: 'undecided',
  serious: false,
  project: 'SUP',
  createdAt: 0,
  ...more,
});
const ringing = (count: number): readonly FoundTicket[] =>
  Array.from({ length: count }, (_, index) => found(`ring ${index}`, { serious: true, because: 'unseen change' }));

test('serious tickets come first, what rings after them, ordinary ones last', () => {
  const order = inTurn([found('question'), ...ringing(1), found('outage', { serious: true })], 0).map(({ id }) => id);
  expect(order).toEqual(['outage', 'ring 0', 'question']);
});

test('of many that ring each sweep takes fifty, and after some sweeps each has had its turn', () => {
  const seen = new Set<string>();
  for (let sweep = 0; sweep < 4; sweep += 1) {
    const turn = inTurn(ringing(180), sweep * 5 * MINUTE_MS);
    expect(turn).toHaveLength(50);
    for (const { id } of turn) seen.add(id);
  }
  expect(seen.size).toBe(180);
});

test('a sweep knocks at no more than three hundred tickets, and loses no serious one for it', () => {
  const questions = Array.from({ length: 900 }, (_, index) => found(`question ${index}`));
  const turn = inTurn([...questions, found('outage', { serious: true })], 0);
  expect(turn).toHaveLength(300);
  expect(turn[0]?.id).toBe('outage');
});
