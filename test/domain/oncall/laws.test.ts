import fc from 'fast-check';
import { finalSchedule, type FinalSpan } from '../../../src/domain/oncall/final-schedule';
import { onCallAt } from '../../../src/domain/oncall/on-call-at';
import { plannedShifts } from '../../../src/domain/oncall/planned-shifts';
import { shiftsIn } from '../../../src/domain/oncall/shifts-in';
import { validateSchedule } from '../../../src/domain/oncall/validate-schedule';
import { CONTEXT, SPRING, arbitraryInstant, arbitraryLayer, arbitrarySchedule } from './arbitrary-schedule';

/** The same draws every time: a law that fails is to fail for whoever looks next, too. Change it to search anew. */
const SEED = 20260105;

const peopleAt = (spans: readonly FinalSpan[], t: number): readonly string[] =>
  [...(spans.find((span) => span.start <= t && t < span.end)?.people ?? ['outside the window'])].sort();

describe('the final schedule, whatever the schedule', () => {
  test('splits its window: no gap, no overlap, and neighbours differ', () => {
    fc.assert(
      fc.property(arbitrarySchedule, (schedule) => {
        const spans = finalSchedule(schedule, SPRING, CONTEXT);
        expect(spans[0]?.start).toBe(SPRING.start);
        expect(spans.at(-1)?.end).toBe(SPRING.end);
        expect(spans.slice(1).map((span) => span.start)).toEqual(spans.slice(0, -1).map((span) => span.end));
        const names = spans.map(({ people }) => [...people].sort().join());
        expect(names.filter((name, index) => name === names[index + 1])).toEqual([]);
      }),
      { seed: SEED, numRuns: 120 },
    );
  });

  test('has nobody twice in one span', () => {
    fc.assert(
      fc.property(arbitrarySchedule, (schedule) => {
        const spans = finalSchedule(schedule, SPRING, CONTEXT);
        expect(spans.filter(({ people }) => new Set(people).size < people.length)).toEqual([]);
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('gives the same answers in any window within it', () => {
    fc.assert(
      fc.property(arbitrarySchedule, arbitraryInstant, fc.integer({ min: 1, max: 200 }), (schedule, start, hours) => {
        const window = { start, end: Math.min(SPRING.end + 1, start + hours * 3_600_000) };
        const whole = finalSchedule(schedule, { start: SPRING.start, end: SPRING.end + 1 }, CONTEXT);
        for (const span of finalSchedule(schedule, window, CONTEXT)) {
          expect(peopleAt(whole, span.start)).toEqual([...span.people].sort());
          expect(peopleAt(whole, span.end - 1)).toEqual([...span.people].sort());
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('says at every instant what onCallAt says, around the borders of overrides too', () => {
    fc.assert(
      fc.property(arbitrarySchedule, arbitraryInstant, (schedule, t) => {
        const whole = finalSchedule(schedule, { start: SPRING.start, end: SPRING.end + 1 }, CONTEXT);
        const borders = schedule.overrides.flatMap(({ start, end }) => [start - 1, start, end - 1, end]);
        for (const at of [t, ...borders].filter((one) => one >= SPRING.start && one <= SPRING.end))
          expect([...onCallAt(schedule, at, CONTEXT).people].sort()).toEqual(peopleAt(whole, at));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  test('has both borders of an override that adds somebody new', () => {
    fc.assert(
      fc.property(arbitrarySchedule, arbitraryInstant, fc.integer({ min: 1, max: 5000 }), (drawn, start, minutes) => {
        const added = { id: 'new', kind: 'add', person: 'zoe', start, end: start + minutes * 60_000 } as const;
        const schedule = { ...drawn, temporary: [], overrides: [...drawn.overrides, added] };
        const window = { start: start - 1, end: added.end + 1 };
        const borders = finalSchedule(schedule, window, CONTEXT).map((span) => span.start);
        expect(borders).toEqual(expect.arrayContaining([start, added.end]));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('has shifts of one person that neither overlap nor touch', () => {
    fc.assert(
      fc.property(arbitrarySchedule, (schedule) => {
        const shifts = shiftsIn(schedule, SPRING, CONTEXT);
        for (const person of new Set(shifts.map((shift) => shift.person))) {
          const own = shifts.filter((shift) => shift.person === person);
          own.slice(1).forEach((shift, index) => expect(shift.start).toBeGreaterThan(own[index]?.end ?? 0));
        }
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  test('is valid until the next change and no longer', () => {
    fc.assert(
      fc.property(arbitrarySchedule, arbitraryInstant, (schedule, t) => {
        const now = onCallAt(schedule, t, CONTEXT);
        const last = onCallAt(schedule, now.validUntil - 1, CONTEXT);
        expect([...last.people].sort()).toEqual([...now.people].sort());
        if (now.validUntil === t + 400 * 86_400_000) return;
        expect([...onCallAt(schedule, now.validUntil, CONTEXT).people].sort()).not.toEqual([...now.people].sort());
      }),
      { seed: SEED, numRuns: 60 },
    );
  });
});

test('turns are shared evenly: without exceptions they differ by at most one', () => {
  fc.assert(
    fc.property(arbitraryLayer, fc.integer({ min: 1, max: 4 }), (drawn, people) => {
      const turns = Array.from({ length: people }, (_, index) => [`p${index}`]);
      const layer = { ...drawn, rotation: { ...drawn.rotation, members: [{ turns }] } };
      const window = { start: Date.UTC(2026, 0, 1), end: Date.UTC(2026, 6, 1) };
      const taken = new Map(turns.map(([person]) => [person, new Set<number>()]));
      const context = { holidays: CONTEXT.holidays };
      for (const shift of plannedShifts(layer, context, window))
        if (shift.end <= window.end) taken.get(shift.people[0])?.add(shift.turn);
      // An hour that the clock skips is a turn of no length: on an hourly grid its member has one less.
      if (layer.rotation.unit === 'hour') return;
      const counts = [...taken.values()].map((set) => set.size);
      // The last turn may have begun in the window and be counted or not.
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('a turn is never lost to days off: turn numbers have no holes', () => {
  fc.assert(
    fc.property(arbitraryLayer, (drawn) => {
      const layer = { ...drawn, rotation: { ...drawn.rotation, members: [{ turns: [['p']] }] } };
      const context = { holidays: CONTEXT.holidays };
      const shifts = plannedShifts(layer, context, { start: Date.UTC(2026, 0, 1), end: Date.UTC(2026, 4, 1) });
      const numbers = [...new Set(shifts.map((shift) => shift.turn))];
      // An hour that the clock skips is a turn of no length: only the hourly grid may have such holes.
      if (layer.rotation.unit === 'hour') return;
      expect(numbers).toEqual(numbers.map((_, index) => index));
    }),
    { seed: SEED, numRuns: 200 },
  );
});

test('every drawn schedule is one that validation lets in, unchanged', () => {
  fc.assert(
    fc.property(arbitrarySchedule, (schedule) => {
      const lawful = {
        ...schedule,
        overrides: schedule.overrides.filter((one) => one.kind !== 'replace' || one.by !== one.person),
      };
      const swaps = lawful.swaps.filter((one) => one.by !== one.from);
      expect(validateSchedule(JSON.parse(JSON.stringify({ ...lawful, swaps })), '')).toEqual({ ...lawful, swaps });
    }),
    { seed: SEED, numRuns: 100 },
  );
});
