import { InvalidInput } from '../../src/domain/errors';
import { verdictOf, type StoryResult } from '../stories/result';
import { asData } from '../stories/telling/as-data';
import { paintFor } from '../stories/telling/paint';
import { tellInOneLine } from '../stories/telling/tell-in-one-line';
import { tellStory } from '../stories/telling/tell-story';
import { playStories } from './play-stories';
import { readOptions } from './read-options';

// Usage: npm run story -- [file or folder ...] [--json] [--brief] [--seeds=24]
const paint = paintFor(process.stdout, process.env['NO_COLOR']);
const width = process.stdout.columns ?? 120;

const main = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  const results: StoryResult[] = [];
  const faulty: string[] = [];
  await playStories(options, {
    played: (result) => {
      results.push(result);
      if (options.json) return;
      console.log(options.brief ? tellInOneLine(result, paint) : tellStory(result, { width, paint }).join('\n'));
    },
    faulty: (message) => {
      faulty.push(message);
      console.error(paint.bad(message));
    },
  });
  const count = (verdict: ReturnType<typeof verdictOf>): number =>
    results.filter((result) => verdictOf(result) === verdict).length;
  const [contract] = results.flatMap((result) => result.contract ?? []);
  if (contract !== undefined && !options.json) console.log(paint.dim(contract));
  const failed = count('failed') + faulty.length;
  const summary = `${count('passed')} passed, ${failed} failed, ${count('skipped')} skipped`;
  console.log(options.json ? JSON.stringify({ stories: results.map(asData), faulty, summary }, null, 2) : summary);
  return failed > 0 ? 1 : 0;
};

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InvalidInput)) throw error;
  console.error(paint.bad(error.message));
  process.exitCode = 2;
}
