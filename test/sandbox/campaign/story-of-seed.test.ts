import { campaignOptions } from '../../../sandbox/campaign/campaign-options';
import { storyOfSeed } from '../../../sandbox/campaign/story-of-seed';
import { parseStory } from '../../../sandbox/stories/read-story';

const SEEDS = Array.from({ length: 400 }, (_, index) => index + 1);

test('every seed makes a story that the schema knows, and the same one every time', () => {
  for (const seed of SEEDS) {
    const story = JSON.stringify(storyOfSeed(seed));
    parseStory(JSON.parse(story));
    expect(JSON.stringify(storyOfSeed(seed))).toBe(story);
  }
});

test('four hundred seeds play every kind of fault, both sites, and holidays', () => {
  const stories = SEEDS.map(storyOfSeed);
  const faults = new Set(stories.flatMap(({ steps }) => steps.flatMap((step) => Object.keys(step.faults ?? {}))));
  expect([...faults].sort()).toEqual([
    'duplicateEvents',
    'duplicateMessages',
    'duplicateTimers',
    'eventDelayMs',
    'jira429',
    'jira5xx',
    'kill',
    'loseEvents',
    'loseMessages',
    'messageDelayMs',
    'overlap',
    'queryLagMs',
    'reorderEvents',
    'skipTimers',
    'timerDelayMs',
  ]);
  expect(new Set(stories.map(({ site }) => site))).toEqual(new Set(['demo', 'badly configured']));
  expect(stories.filter(({ start }) => start.startsWith('2026-12-25')).length).toBeGreaterThan(0);
});

test('the command line names what it does not know', () => {
  expect(campaignOptions(['--seeds', '50', '--first=7'])).toEqual({ seeds: 50, first: 7 });
  expect(campaignOptions([])).toEqual({ seeds: 200, first: 1 });
  expect(() => campaignOptions(['--seed', '1'])).toThrow('--seed: is not known');
  expect(() => campaignOptions(['--seeds', 'many'])).toThrow('--seeds: needs a whole number');
});
