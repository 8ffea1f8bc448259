import path from 'node:path';
import { playStory } from '../stories/play-story';
import { readStory } from '../stories/read-story';
import { verdictOf, type StoryResult } from '../stories/result';
import { paintFor } from '../stories/telling/paint';
import { tellStory } from '../stories/telling/tell-story';
import { wrap } from '../stories/telling/wrap';

// Usage: npm run tour. Plays three stories, so that a newcomer sees in half a minute what the app does.
const FIRST = 'saturday-outage-saarbruecken';
const THEN = ['tuesday-1705-question', 'lead-from-business-consulting'];

const paint = paintFor(process.stdout, process.env['NO_COLOR']);
const width = process.stdout.columns ?? 120;

const INTRODUCTION = [
  'A vendor of learning software has five regional desks, three teams and one on-call rota. Meridian gives every',
  'ticket to a person who is there, lets ordinary ones wait for their desk and alerts the person on call when nobody can work.',
  'This is the real app on a pretend Atlassian; only the clock is virtual.',
].join(' ');

const show = (lines: readonly string[]): void => console.log(lines.join('\n'));

const play = async (id: string): Promise<StoryResult> => {
  const result = await playStory(readStory(path.join('sandbox', 'stories', `${id}.json`)), { appRoot: process.cwd() });
  show(tellStory(result, { width, paint }));
  return result;
};

const began = performance.now();
show(['', paint.bold(' Meridian: regional desks and on-call for Jira Service Management'), '']);
show([...wrap(INTRODUCTION, Math.min(width, 110) - 2).map((line) => ` ${line}`), '', '']);

const results: StoryResult[] = [];
for (const id of [FIRST, ...THEN]) results.push(await play(id));

const seconds = ((performance.now() - began) / 1000).toFixed(1);
const good = results.filter((result) => verdictOf(result) === 'passed').length;
show([
  paint.dim(` ${good} of ${results.length} stories went as expected, in ${seconds} s.`),
  ' More of them:  npm run story -- sandbox/stories --brief',
  ' One of them:   npm run story -- sandbox/stories/good-friday-question-graz.json',
  '',
]);
process.exitCode = good === results.length ? 0 : 1;
