import { readStoryDuration, readStoryTime } from '../../../sandbox/stories/story-time';

describe('times of a story', () => {
  test('a wall time is read in the zone of the story', () => {
    expect(readStoryTime('2026-11-28T10:14', 'Europe/Berlin')).toBe(Date.UTC(2026, 10, 28, 9, 14));
    expect(readStoryTime('2026-11-03T18:30', 'Australia/Melbourne')).toBe(Date.UTC(2026, 10, 3, 7, 30));
  });

  test('a time with an offset is an instant in any zone', () => {
    expect(readStoryTime('2026-10-25T02:45:00+01:00', 'Asia/Singapore')).toBe(Date.UTC(2026, 9, 25, 1, 45));
  });

  test('durations have four units', () => {
    expect(['30s', '10min', '2h', '3d'].map(readStoryDuration)).toEqual([30_000, 600_000, 7_200_000, 259_200_000]);
  });

  test('a duration without a known unit is refused', () => {
    expect(() => readStoryDuration('3weeks')).toThrow('not a duration');
  });
});
