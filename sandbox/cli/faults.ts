import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { InvalidInput } from '../../src/domain/errors';
import { campaignOptions } from '../campaign/campaign-options';
import { playSeed, type PlayedSeed } from '../campaign/play-seed';

// Usage: npm run faults -- [--seeds 200] [--first 1]. Plays random sites, days and faults against the invariants.
const OUT = path.join('out', 'faults');

const keep = ({ seed, story }: PlayedSeed): string => {
  mkdirSync(OUT, { recursive: true });
  const file = path.join(OUT, `seed-${seed}.json`);
  writeFileSync(file, `${JSON.stringify(story, null, 2)}\n`);
  return file;
};

const main = async (): Promise<number> => {
  const { first, seeds } = campaignOptions(process.argv.slice(2));
  const began = performance.now();
  let expectations = 0;
  const failed: number[] = [];
  for (let seed = first; seed < first + seeds; seed += 1) {
    const played = await playSeed(seed, { appRoot: process.cwd() });
    expectations += played.expectations;
    if (played.passed) continue;
    failed.push(seed);
    const file = keep(played);
    console.log(`seed ${seed} fails: ${played.story.title}`);
    for (const line of played.failures) console.log(`  ${line}`);
    console.log(JSON.stringify(played.story));
    console.log(`  replay it: npm run story -- ${file}\n`);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`${seeds - failed.length} of ${seeds} seeds held ${expectations} expectations, in ${seconds} s.`);
  if (failed.length > 0) console.log(`Failing seeds: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
};

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InvalidInput)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
