import { onCallTimeline } from '../../../src/domain/decision/on-call-timeline';
import { HOUR_MS, instantOf } from '../../../src/domain/instant';
import type { Person } from '../../../src/domain/people/person';
import { DEFAULT_RULES } from '../../../src/domain/rules/default-rules';
import type { Rules } from '../../../src/domain/rules/rules';

const manager = (account: string, desk: string): Person => ({
  account,
  name: account,
  desk,
  team: 'incident-management',
  roles: ['incident manager'],
  languages: ['de', 'en'],
  absences: [],
  mayAnswerCustomers: true,
  active: true,
});

/** Jana at Saarbrücken, Claire at Melbourne; nobody in a rota; Nils is the last resort. */
const RULES: Rules = {
  ...DEFAULT_RULES,
  people: [
    manager('jana', 'saarbruecken'),
    manager('claire', 'melbourne'),
    { ...manager('nils', 'graz'), roles: [], team: 'support' },
  ],
  onCall: { ...DEFAULT_RULES.onCall, layers: [], lastResort: 'nils' },
};

const at = (iso: string): number => instantOf(iso);
// A Tuesday and the night after it: Melbourne is open 22–07 UTC of the day before, Saarbrücken 07–16 UTC.
const DAY = { start: at('2026-11-24T00:00:00Z'), end: at('2026-11-25T00:00:00Z') };
const told = (rules: Rules, desk: string, window = DAY) =>
  onCallTimeline(rules, desk, window).map(({ start, end, people, source }) => [
    new Date(start).toISOString().slice(11, 16),
    (end - start) / HOUR_MS,
    people.map(({ person }) => person).join(),
    source,
  ]);

describe('who is on call when', () => {
  test('follows the duty managers of open desks around the day, and the last resort while no desk is open', () => {
    expect(told(RULES, 'saarbruecken')).toEqual([
      ['00:00', 5, 'claire', 'duty incident manager'],
      ['05:00', 2, 'nils', 'last resort'],
      ['07:00', 8, 'jana', 'duty incident manager'],
      ['15:00', 6, 'nils', 'last resort'],
      ['21:00', 3, 'claire', 'duty incident manager'],
    ]);
  });

  test('a desk takes nothing in its last hour: that hour belongs to whoever comes next', () => {
    const rules = { ...RULES, settings: { ...RULES.settings, dutyNeedsMinutesLeft: 0 } };
    const jana = told(rules, 'saarbruecken').find(([, , person]) => person === 'jana');
    expect(jana).toEqual(['07:00', 9, 'jana', 'duty incident manager']);
  });

  test('somebody who is absent is not on call in that time', () => {
    const absence = { start: at('2026-11-24T10:00:00Z'), end: at('2026-11-24T12:00:00Z') };
    const people = RULES.people.map((one) => (one.account === 'jana' ? { ...one, absences: [absence] } : one));
    expect(told({ ...RULES, people }, 'saarbruecken').slice(2, 5)).toEqual([
      ['07:00', 3, 'jana', 'duty incident manager'],
      ['10:00', 2, 'nils', 'last resort'],
      ['12:00', 3, 'jana', 'duty incident manager'],
    ]);
  });

  test('says that nobody can be told when there is not even a last resort', () => {
    const { lastResort: _nobody, ...onCall } = RULES.onCall;
    expect(told({ ...RULES, onCall }, 'saarbruecken')[1]).toEqual(['05:00', 2, '', 'nobody']);
  });

  test('the stretches follow each other without gap or overlap, and cover the window', () => {
    const window = { start: at('2026-10-20T00:00:00Z'), end: at('2026-11-03T00:00:00Z') };
    const stretches = onCallTimeline(RULES, 'graz', window);
    expect(stretches[0]?.start).toBe(window.start);
    expect(stretches.at(-1)?.end).toBe(window.end);
    expect(stretches.slice(1).map(({ start }) => start)).toEqual(stretches.slice(0, -1).map(({ end }) => end));
  });
});
