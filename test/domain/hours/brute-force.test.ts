import { MINUTE_MS } from '../../../src/domain/instant';
import { compileCalendar } from '../../../src/domain/hours/compile-calendar';
import { openAt } from '../../../src/domain/hours/open-at';
import { workingTime } from '../../../src/domain/hours/working-time';
import { DEFAULT_DESKS } from '../../../src/domain/rules/default-desks';
import { openByDefinition } from './open-by-definition';

// A busy machine is no failure.
jest.setTimeout(60_000);

const EUROPE = ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z'];
const MELBOURNE = ['2026-04-04T16:00:00Z', '2026-10-03T16:00:00Z'];
/** A day and a half on each side of both changes; Singapore has none and is walked over Europe's. */
const AROUND = 36 * 60;
/** Minutes on each side of a change that are walked one by one; further out every border lies on a quarter of an hour. */
const CLOSE = 120;
const QUARTER = 15;
/** The definition is slow: it is asked where its answer can be another one, the engine is asked for all between. */
const STEPS: readonly number[] = Array.from({ length: 2 * AROUND }, (_, minute) => minute).filter(
  (minute) => Math.abs(minute - AROUND) <= CLOSE || minute % QUARTER === 0,
);

/** Hours that cross the change itself, since office hours never do. */
const OVERNIGHT = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [
    day,
    [
      { start: '01:30', end: '02:15' },
      { start: '02:30', end: '02:45' },
      { start: '22:00', end: '01:00' },
    ],
  ]),
);

describe('minute by minute over both clock changes', () => {
  test.each(DEFAULT_DESKS.map(({ id, calendar }) => [id, calendar] as const))('%s agrees', (id, office) => {
    for (const calendar of [office, { ...office, holidays: [], hours: [{ week: OVERNIGHT }] }]) {
      const compiled = compileCalendar(calendar);
      for (const change of id === 'melbourne' ? MELBOURNE : EUROPE) {
        const start = Date.parse(change) - AROUND * MINUTE_MS;
        let openMinutes = 0;
        for (const [index, minute] of STEPS.entries()) {
          const at = start + minute * MINUTE_MS;
          const until = STEPS[index + 1] ?? 2 * AROUND;
          const expected = openByDefinition(calendar, at);
          for (let each = minute; each < until; each += 1) {
            if (openAt(compiled, start + each * MINUTE_MS).open !== expected)
              throw new Error(`${each} minutes after ${new Date(start).toISOString()} is open: ${expected}`);
            if (expected) openMinutes += 1;
            if (workingTime(compiled, start, start + (each + 1) * MINUTE_MS) !== openMinutes * MINUTE_MS)
              throw new Error(`minute ${each} has ${openMinutes} open minutes up to its end`);
          }
        }
        if (calendar !== office) expect(openMinutes).toBeGreaterThan(8 * 60);
      }
    }
  });
});
