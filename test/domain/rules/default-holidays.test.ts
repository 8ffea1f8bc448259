import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Holiday } from '../../../src/domain/hours/calendar';
import { proposeHolidays } from '../../../src/adapters/holidays/propose-holidays';
import { DEFAULT_HOLIDAYS } from '../../../src/domain/rules/default-holidays';

const CASES = path.resolve(__dirname, '../../../../shared/cases/holidays.json');
const PLACES = [
  ['saarbruecken', { country: 'DE', state: 'SL' }, 'DE-SL'],
  ['graz', { country: 'AT', state: '6' }, 'AT-6'],
  ['sibiu', { country: 'RO' }, 'RO'],
  ['melbourne', { country: 'AU', state: 'VIC' }, 'AU-VIC'],
  ['singapore', { country: 'SG' }, 'SG'],
] as const;

const DATES = v.array(v.object({ date: v.string() }));
const PUBLISHED = v.record(v.string(), v.unknown());

const dates = (holidays: readonly { readonly date: string }[]) => [...new Set(holidays.map(({ date }) => date))].sort();
const ofYear = (holidays: readonly Holiday[], year: string) => holidays.filter(({ date }) => date.startsWith(year));

describe('the stored holidays of the five desks', () => {
  test.each(PLACES)('%s has what is proposed for its place, all ticked', (desk, place) => {
    const proposed = proposeHolidays(place, [2026, 2027]).holidays;
    const rows = (holidays: readonly Holiday[]) => holidays.map(({ date, scope }) => `${date} ${scope}`).sort();
    expect(rows(DEFAULT_HOLIDAYS[desk])).toEqual(rows(proposed));
    expect(DEFAULT_HOLIDAYS[desk].every(({ ticked }) => ticked)).toBe(true);
  });

  test('dates of 2027 that the moon or a sports schedule decides are provisional', () => {
    const provisional = Object.entries(DEFAULT_HOLIDAYS).flatMap(([desk, holidays]) =>
      holidays.filter((holiday) => holiday.provisional === true).map(({ date }) => `${desk} ${date}`),
    );
    expect(provisional).toEqual(['melbourne 2027-09-24', 'singapore 2027-03-10', 'singapore 2027-05-17']);
  });

  test('three days of Saarland are of the state, none of Styria', () => {
    const state = (desk: 'saarbruecken' | 'graz') =>
      ofYear(DEFAULT_HOLIDAYS[desk], '2026')
        .filter(({ scope }) => scope === 'state')
        .map(({ name }) => name);
    expect(state('saarbruecken')).toEqual(['Corpus Christi', 'Assumption Day', "All Saints' Day"]);
    expect(state('graz')).toEqual([]);
  });
});

// The published lists are read from beside the project; without them this one is skipped.
const describeWithCases = existsSync(CASES) ? describe : describe.skip;
describeWithCases('the stored holidays against ../shared/cases/holidays.json', () => {
  const published: v.InferOutput<typeof PUBLISHED> = existsSync(CASES)
    ? v.parse(PUBLISHED, JSON.parse(readFileSync(CASES, 'utf8')))
    : {};
  test.each(PLACES.flatMap(([desk, , id]) => ['2026', '2027'].map((year) => [desk, year, id] as const)))(
    '%s %s has the published dates, and any other is provisional',
    (desk, year, id) => {
      const ours = ofYear(DEFAULT_HOLIDAYS[desk], year);
      const listed = dates(v.parse(v.record(v.string(), DATES), published[id])[year] ?? []);
      expect(dates(ours)).toEqual(expect.arrayContaining(listed));
      expect(
        dates(ours.filter(({ provisional }) => provisional !== true)).filter((date) => !listed.includes(date)),
      ).toEqual([]);
    },
  );
});
