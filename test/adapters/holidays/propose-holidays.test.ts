import { InvalidInput } from '../../../src/domain/errors';
import { proposeHolidays } from '../../../src/adapters/holidays/propose-holidays';

describe('holidays proposed to an admin', () => {
  test('tell national from state holidays', () => {
    const { holidays } = proposeHolidays({ country: 'DE', state: 'SL' }, [2026]);
    expect(holidays).toContainEqual({
      date: '2026-04-03',
      name: 'Good Friday',
      localName: 'Karfreitag',
      scope: 'national',
      ticked: false,
    });
    expect(holidays.find(({ date }) => date === '2026-06-04')?.scope).toBe('state');
  });

  test('come unticked, those of the corrections too: an admin ticks them one by one', () => {
    const { holidays } = proposeHolidays({ country: 'SG' }, [2027]);
    expect(holidays.filter(({ ticked }) => ticked)).toEqual([]);
    expect(holidays.length).toBeGreaterThan(10);
  });

  test('a holiday of two days is two dates', () => {
    const { holidays } = proposeHolidays({ country: 'RO' }, [2026]);
    expect(holidays.filter(({ date }) => date <= '2026-01-02').map(({ date }) => date)).toEqual([
      '2026-01-01',
      '2026-01-02',
    ]);
  });

  test("Singapore's feasts by the moon of 2027 are corrected and stay provisional", () => {
    const { holidays, notAnnounced } = proposeHolidays({ country: 'SG' }, [2027]);
    expect(holidays.filter(({ provisional }) => provisional).map(({ date, name }) => `${date} ${name}`)).toEqual([
      '2027-03-10 Hari Raya Puasa',
      '2027-05-17 Hari Raya Haji',
    ]);
    expect(holidays.map(({ date }) => date)).toContain('2027-05-20');
    expect(notAnnounced).toEqual([]);
  });

  test('a feast that nobody has announced yet is said to be missing', () => {
    expect(proposeHolidays({ country: 'SG' }, [2028]).notAnnounced).toEqual([{ year: 2028, name: 'Vesak Day' }]);
  });

  test('any country works, and a wrong state names the right ones', () => {
    expect(proposeHolidays({ country: 'FR' }, [2026]).holidays.map(({ date }) => date)).toContain('2026-07-14');
    const refused = () => proposeHolidays({ country: 'DE', state: 'SAAR' }, [2026]);
    expect(refused).toThrow(InvalidInput);
    expect(refused).toThrow(/"SAAR" is not a state of DE; use one of .*SL/);
    expect(() => proposeHolidays({ country: 'XX' }, [2026])).toThrow(/country: no holidays are known for "XX"/);
  });
});
