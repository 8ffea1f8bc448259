import { startHost } from '../../sandbox/host/server/start-host';
import { openBrowser } from '../browser/open-browser';
import { fromClone } from './from-clone';
import { interactive, type Interactive } from './interactive';

// Usage: npm run first-screen [-- <runs>]. How long until somebody sees the page, and until it answers.
const RUNS = Number(process.argv[2] ?? '5');
const CLONES = Math.min(RUNS, 3);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const told = (what: string, values: readonly number[], unit: string): string =>
  `${what}: ${Math.min(...values).toFixed(2)} ${unit} at best, ${median(values).toFixed(2)} ${unit} median of ${values.length}`;

const browser = await openBrowser();

const host = await startHost({ appRoot: process.cwd(), port: 18400 });
await interactive(browser, host.url);
const seen: Interactive[] = [];
while (seen.length < RUNS) seen.push(await interactive(browser, host.url));
await host.close();
console.log('interactive on a processor four times slower (aim 1.5 s)');
console.log(
  told(
    '  on the clock',
    seen.map(({ wall }) => wall),
    's',
  ),
);
console.log(
  told(
    '  processor time of the page alone',
    seen.map(({ processor }) => processor),
    's',
  ),
);

const ways: number[] = [];
while (ways.length < CLONES) {
  const { clone, install, start } = await fromClone(browser, process.cwd());
  ways.push(clone + install + start);
  const parts = [`clone ${clone.toFixed(1)} s`, `npm ci ${install.toFixed(1)} s`, `first screen ${start.toFixed(1)} s`];
  console.log(`  ${parts.join(', ')}`);
}
console.log(told('from clone to first screen with a warm npm cache (aim 120 s)', ways, 's'));
await browser.close();
process.exit();
