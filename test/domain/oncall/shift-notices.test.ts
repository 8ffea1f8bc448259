import { instantOf, MINUTE_MS } from '../../../src/domain/instant';
import { shiftNotices, type ShiftFacts } from '../../../src/domain/oncall/shift-notices';
import type { OnCallSchedule } from '../../../src/domain/oncall/schedule';
import { person } from '../people/a-person';

const NIGHT = { start: instantOf('2026-11-27T16:00:00Z'), end: instantOf('2026-11-27T22:00:00Z') };

const schedule: OnCallSchedule = {
  layers: [],
  overrides: [],
  temporary: [{ id: 'night', name: 'Night', ...NIGHT, shifts: [{ ...NIGHT, person: 'jana' }] }],
  swaps: [],
};

const facts = (more: Partial<ShiftFacts> = {}): ShiftFacts => ({
  schedule,
  people: [person('jana')],
  context: {},
  rules: { minutesBefore: 60, atStart: true, atEnd: true, onChange: true },
  ...more,
});

const DAY = { start: instantOf('2026-11-27T00:00:00Z'), end: instantOf('2026-11-28T00:00:00Z') };
const told = (more: Partial<ShiftFacts> = {}, window = DAY) =>
  shiftNotices(facts(more), window).map(({ kind, at }) => `${kind} ${new Date(at).toISOString().slice(11, 16)}`);

describe('words about a shift', () => {
  it('are due before, at the start and at the end', () => {
    expect(told()).toEqual(['before 15:00', 'start 16:00', 'end 22:00']);
  });

  it('are those of the settings', () => {
    expect(told({ rules: { minutesBefore: 0, atStart: false, atEnd: true, onChange: true } })).toEqual(['end 22:00']);
  });

  it('are found by every window that holds their instant, and by no other', () => {
    expect(told({}, { start: NIGHT.start, end: NIGHT.start + MINUTE_MS })).toEqual(['start 16:00']);
    expect(told({}, { start: NIGHT.start + 1, end: NIGHT.end })).toEqual([]);
  });

  it('keep their key whichever window finds them', () => {
    const keys = (window: typeof DAY) => shiftNotices(facts(), window).map(({ key }) => key);
    expect(keys({ start: NIGHT.end, end: NIGHT.end + 1 })).toEqual([keys(DAY)[2]]);
    expect(new Set(keys(DAY)).size).toBe(3);
  });

  it('do not reach who is absent at that border, inactive or not mapped', () => {
    const absent = { start: NIGHT.start - 1, end: NIGHT.start + MINUTE_MS };
    expect(told({ people: [person('jana', { absences: [absent] })] })).toEqual(['end 22:00']);
    expect(told({ people: [person('jana', { active: false })] })).toEqual([]);
    expect(told({ people: [] })).toEqual([]);
  });
});
