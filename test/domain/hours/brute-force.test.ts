import { MINUTE_MS } from '../../../src/domain/instant';
import { compileCalendar } from '../../../src/domain/hours/compile-calendar';
import { openAt } from '../../../src/domain/hours/open-at';
import { workingTime } from '../../../src/domain/hours/working-time';
import { DEFAULT_DESKS } from '../../../src/domain/rules/default-desks';
import { openByDefinition } from './open-by-definition';

// Much work, and a busy machine is no failure.
jest.setTimeout(180_000);

const EUROPE = ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z'];
const MELBOURNE = ['2026-04-04T16:00:00Z', '2026-10-03T16:00:00Z'];
/** A day and a half on each side of both changes; Singapore has none and is walked over Europe's. */
const AROUND = 36 * 60;

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
        for (let minute = 0; minute < 2 * AROUND; minute += 1) {
          const at = start + minute * MINUTE_MS;
          const expected = openByDefinition(calendar, at);
          if (openAt(compiled, at).open !== expected)
            throw new Error(`${new Date(at).toISOString()} is open: ${expected}`);
          if (expected) openMinutes += 1;
          if (workingTime(compiled, start, at + MINUTE_MS) !== openMinutes * MINUTE_MS)
            throw new Error(`${new Date(at).toISOString()} has ${openMinutes} open minutes before it`);
        }
        if (calendar !== office) expect(openMinutes).toBeGreaterThan(8 * 60);
      }
    }
  });
});
