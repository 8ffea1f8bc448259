import { instantOf } from '../../src/domain/instant';
import { DEFAULT_RULES } from '../../src/domain/rules/default-rules';
import type { Rules } from '../../src/domain/rules/rules';
import type { RulesStore } from '../../src/ports/rules-store';
import { adminOverview } from '../../src/usecases/admin-overview';
import { fakeRouteBook } from './fakes/fake-route-book';

const unused = () => Promise.reject(new Error('the overview reads live rules only'));
const storeOf = (rules: Rules): RulesStore => ({
  live: () => Promise.resolve({ rules, projects: {}, revision: 0 }),
  publish: unused,
  knownProjects: unused,
  modeOf: unused,
  setProject: unused,
});

const holidayWarnings = async (iso: string, rules: Rules = DEFAULT_RULES): Promise<readonly string[]> => {
  const { warnings } = await adminOverview({
    clock: { now: () => instantOf(iso) },
    rules: storeOf(rules),
    routes: fakeRouteBook(),
  });
  return warnings.filter((warning) => warning.includes('holidays of'));
};

describe('an admin is told of holidays', () => {
  test('not while the year and the next are confirmed', async () => {
    expect(await holidayWarnings('2026-06-01T12:00:00Z')).toEqual([]);
  });

  test('of which dates may still move, by name', async () => {
    expect(await holidayWarnings('2026-11-10T12:00:00Z')).toEqual([
      'Melbourne: not all holidays of 2027 are certain. Dates that may still move: AFL Grand Final Friday (2027-09-24); ' +
        'when they are official, remove “provisional”.',
      'Singapore: not all holidays of 2027 are certain. Dates that may still move: Hari Raya Puasa (2027-03-10), ' +
        'Hari Raya Haji (2027-05-17); when they are official, remove “provisional”.',
    ]);
  });

  test('of which none are stored, desk by desk, from 60 days before the year', async () => {
    const due = await holidayWarnings('2027-11-10T12:00:00Z');
    expect(due).toHaveLength(5);
    expect(due[0]).toBe(
      'Saarbrücken: no holidays of 2028 are stored, the desk would count as open all year. Enter them, tick each day ' +
        "on which the desk is closed, add 2028 to the desk's confirmed years before 2028-01-01 and publish.",
    );
  });

  test('which are stored and not confirmed', async () => {
    const desks = DEFAULT_RULES.desks.map((desk) =>
      desk.id === 'graz' ? { ...desk, calendar: { ...desk.calendar, confirmedYears: [2026] } } : desk,
    );
    expect(await holidayWarnings('2026-11-10T12:00:00Z', { ...DEFAULT_RULES, desks })).toContain(
      'Graz: nobody has confirmed the holidays of 2027. Look at each day, tick those on which the desk is closed, ' +
        "add 2027 to the desk's confirmed years before 2027-01-01 and publish.",
    );
  });
});
