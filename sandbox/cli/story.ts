import { InvalidInput } from '../../src/domain/errors';
import { playStory } from '../stories/play-story';
import { readStory } from '../stories/read-story';
import { verdictOf, type StoryResult } from '../stories/result';
import { asData } from '../stories/telling/as-data';
import { paintFor } from '../stories/telling/paint';
import { tellInOneLine } from '../stories/telling/tell-in-one-line';
import { tellStory } from '../stories/telling/tell-story';
import { findStoryFiles } from './find-story-files';

// Usage: npm run story -- <file or folder> [...] [--json] [--brief]
const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const json = args.includes('--json');
const brief = args.includes('--brief');
const paint = paintFor(process.stdout, process.env['NO_COLOR']);
const width = process.stdout.columns ?? 120;

const faulty: string[] = [];
const results: StoryResult[] = [];

const play = async (file: string): Promise<void> => {
  const result = await playStory(readStory(file), { appRoot: process.cwd() });
  results.push(result);
  if (json) return;
  console.log(brief ? tellInOneLine(result, paint) : tellStory(result, { width, paint }).join('\n'));
};

try {
  for (const file of findStoryFiles(named.length === 0 ? ['sandbox/stories'] : named)) {
    try {
      await play(file);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      faulty.push(error.message);
      console.error(paint.bad(error.message));
    }
  }
} catch (error) {
  if (!(error instanceof InvalidInput)) throw error;
  console.error(paint.bad(error.message));
  process.exit(2);
}

const count = (verdict: 'passed' | 'failed' | 'skipped'): number =>
  results.filter((result) => verdictOf(result) === verdict).length;
const failed = count('failed') + faulty.length;
const summary = `${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`;
if (json) console.log(JSON.stringify({ stories: results.map(asData), faulty, summary }, null, 2));
else console.log(summary);
process.exitCode = failed > 0 ? 1 : 0;
