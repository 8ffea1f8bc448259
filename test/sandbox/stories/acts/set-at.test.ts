import { setAt } from '../../../../sandbox/stories/acts/set-at';

describe('setting a value in a document', () => {
  const rules = { desks: [{ id: 'graz', zone: 'Europe/Vienna' }], settings: { lastMinutes: 30 } };

  test('a value deep inside is replaced in a copy', () => {
    expect(setAt(rules, '/desks/0/zone', 'Europe/Berlin')).toEqual({
      desks: [{ id: 'graz', zone: 'Europe/Berlin' }],
      settings: { lastMinutes: 30 },
    });
    expect(rules.desks[0]?.zone).toBe('Europe/Vienna');
  });

  test('one more entry may be appended to a list', () => {
    expect(setAt(rules, '/desks/1', { id: 'sibiu' })).toMatchObject({ desks: [{ id: 'graz' }, { id: 'sibiu' }] });
  });

  test('a path that leads nowhere is refused with the part that failed', () => {
    expect(() => setAt(rules, '/settings/lastMinutes/value', 1)).toThrow('leads nowhere at "value"');
    expect(() => setAt(rules, '/desks/7/zone', 'UTC')).toThrow('leads nowhere at "7"');
  });
});
