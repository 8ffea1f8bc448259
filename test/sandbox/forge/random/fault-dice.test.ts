import { createFaultDice } from '../../../../sandbox/forge/random/fault-dice';
import { seededRandom } from '../../../../sandbox/forge/random/seeded-random';

const throws = (dice: ReturnType<typeof createFaultDice>) =>
  Array.from({ length: 1000 }, () => dice.strikes('loseEvents'));

test('the same seed falls the same way, another differently', () => {
  const faults = { seed: 1, loseEvents: 0.5 };
  expect(throws(createFaultDice(faults))).toEqual(throws(createFaultDice(faults)));
  expect(throws(createFaultDice(faults))).not.toEqual(throws(createFaultDice({ ...faults, seed: 2 })));
});

test('a fault strikes about as often as its rate says', () => {
  const hits = throws(createFaultDice({ seed: 1, loseEvents: 0.2 })).filter(Boolean).length;
  expect(hits).toBeGreaterThan(150);
  expect(hits).toBeLessThan(250);
});

test('switching one fault on leaves the others where they were', () => {
  const alone = createFaultDice({ seed: 1, loseEvents: 0.5 });
  const together = createFaultDice({ seed: 1, loseEvents: 0.5, kill: 0.5 });
  const mixed = Array.from({ length: 1000 }, () => {
    together.strikes('kill');
    return together.strikes('loseEvents');
  });
  expect(mixed).toEqual(throws(alone));
});

test('a fault that is off never strikes', () => {
  expect(throws(createFaultDice({ seed: 1 }))).not.toContain(true);
});

test('numbers stay in [0, 1)', () => {
  const random = seededRandom(9, 'x');
  const numbers = Array.from({ length: 10_000 }, random);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
});
