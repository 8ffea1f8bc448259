import path from 'node:path';
import { playStory } from '../../../sandbox/stories/play-story';
import { readStory } from '../../../sandbox/stories/read-story';
import { checksOf, verdictOf } from '../../../sandbox/stories/result';
import type { Story } from '../../../sandbox/stories/story';
import { PLAIN } from '../../../sandbox/stories/telling/paint';
import { tellStory } from '../../../sandbox/stories/telling/tell-story';

const ROOT = path.resolve(__dirname, '../../..');
const graz = readStory(path.join(ROOT, 'sandbox/stories/good-friday-question-graz.json'));
const saturday = readStory(path.join(ROOT, 'sandbox/stories/saturday-outage-saarbruecken.json'));

const play = (story: Story) => playStory(story, { appRoot: ROOT });

const expecting = (expect: NonNullable<Story['steps'][number]['expect']>): Story => ({
  ...graz,
  steps: [{ ...graz.steps[0], expect }],
});

describe('playing a story', () => {
  test('the question of Good Friday in Graz is played on the real app and passes', async () => {
    const result = await play(graz);
    expect(checksOf(result).filter((check) => !check.passed)).toEqual([]);
    expect(result.broken).toBeUndefined();
    expect(verdictOf(result)).toBe('passed');
  });

  test('a wrong expectation fails and tells both sides', async () => {
    const result = await play(expecting([{ assignee: 'nils-ostertag' }]));
    expect(verdictOf(result)).toBe('failed');
    const [check] = checksOf(result);
    expect(check).toMatchObject({ what: 'assignee', passed: false, expected: 'nils-ostertag' });
    expect(['stefan-gruber', 'verena-pichler']).toContain(check?.got);
  });

  test('a failing story with a known gap is skipped, not passed', async () => {
    const story = { ...expecting([{ status: 'Closed' }]), knownGap: 'Nothing closes a ticket by itself yet.' };
    expect(verdictOf(await play(story))).toBe('skipped');
  });

  test('a known gap that is closed fails until its mark is taken out', async () => {
    const result = await play({ ...expecting([{ alert: 'none' }]), knownGap: 'Alerts are not built so far.' });
    expect(checksOf(result).every((check) => check.passed)).toBe(true);
    expect(verdictOf(result)).toBe('failed');
    expect(tellStory(result, { width: 120, paint: PLAIN }).join('\n')).toContain('the known gap is closed');
  });

  test('an expectation about a ticket that nobody filed breaks the story off with the names that are known', async () => {
    const result = await play(expecting([{ ticket: 'outage', assignee: null }]));
    expect(result.broken).toMatch(/^step 1: ticket: no ticket called outage .* known: SUP-41$/);
    expect(verdictOf(result)).toBe('failed');
  });

  test('a step that goes back in time breaks the story off', async () => {
    const result = await play({ ...graz, steps: [{ at: '2026-04-03T09:59' }] });
    expect(result.broken).toContain('steps[0].at: 2026-04-03T09:59 is over');
    expect(verdictOf({ ...result, story: { ...result.story, knownGap: 'Time cannot go back.' } })).toBe('failed');
  });

  test('the telling says who was told what, when, on the desk’s clock', async () => {
    const lines = tellStory(await play(saturday), { width: 120, paint: PLAIN }).join('\n');
    expect(lines).toContain('Saturday 28 November 2026');
    expect(lines).toContain('10:14  Nadine Vogt files SUP-41');
    expect(lines).toContain('☎ Jana Weiß is told');
    expect(lines).toMatch(/SUP-41: \d+ Jira reads?/);
  });

  test('two plays of one story tell the same', async () => {
    const [one, two] = [await play(saturday), await play(saturday)];
    expect(two.steps).toEqual(one.steps);
  });
});
