import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileCalendar } from '../../src/domain/hours/compile-calendar';
import { coverage } from '../../src/domain/hours/coverage/coverage';
import { openAt } from '../../src/domain/hours/open-at';
import { DEFAULT_DESKS } from '../../src/domain/rules/default-desks';
import { bundle } from './bundle';
import { millisecondsOf, ratePerSecond, timesAsLong, warmMilliseconds } from './measure';
import { promise, shown } from './shown';

const year = (from: number, years = 1) => ({ start: Date.UTC(from, 0, 1), end: Date.UTC(from + years, 0, 1) });
const compiledDesks = () =>
  // A copy is compiled anew.
  DEFAULT_DESKS.map(({ id, name, calendar }) => ({ id, name, calendar: compileCalendar({ ...calendar }) }));

const FRESH_RUNS = 21;

const inFreshProcesses = async (): Promise<readonly { readonly loadMs: number; readonly coverageMs: number }[]> => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'bench-')), 'fresh.cjs');
  writeFileSync(file, await bundle('tools/bench/fresh-coverage.ts'));
  return Array.from({ length: FRESH_RUNS }, () => {
    const { stdout } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    return JSON.parse(stdout);
  });
};

/** Compiling, coverage warm and fresh, and how cost grows with the window. */
export const yearSection = async (): Promise<readonly string[]> => {
  const calendars = DEFAULT_DESKS.map(({ calendar }) => calendar);
  const compile = warmMilliseconds((round) => {
    const calendar = calendars[round % calendars.length];
    return calendar === undefined
      ? 0
      : compileCalendar({ ...calendar }, year(2026)).covering(Date.UTC(2026, 6, 1), Date.UTC(2026, 6, 2)).to;
  });
  const desks = compiledDesks();
  const covered = (years: number) => (): number => coverage(desks, year(2026, years)).gapMs;
  const one = warmMilliseconds(covered(1));
  const [two, four, eight] = [2, 4, 8].map((years) => timesAsLong(covered(1), covered(years)));
  const runs = await inFreshProcesses();
  const fresh = millisecondsOf(runs.map(({ loadMs, coverageMs }) => loadMs + coverageMs));
  const load = millisecondsOf(runs.map(({ loadMs }) => loadMs));
  const query = (years: number) => {
    const [desk] = compiledDesks();
    const { start, end } = year(2026, years);
    desk?.calendar.covering(start, end);
    return ratePerSecond((round) =>
      desk && openAt(desk.calendar, start + ((round * 7_919_000) % (end - start))).open ? 1 : 0,
    );
  };
  const [short, long] = [query(1), query(10)];
  return [
    'Compile a desk-year, warm',
    `meridian                  ${shown(compile, 'ms')}`,
    promise(compile.median <= 3, 'at most 3 ms'),
    '',
    'Coverage of five desks',
    `a year, warm              ${shown(one, 'ms')}`,
    `a year, fresh process     ${shown(fresh, 'ms')}  of it loading ${load.median.toFixed(1)} ms`,
    promise(one.median <= 5, 'at most 5 ms warm'),
    promise(fresh.median <= 60, 'at most 60 ms in a fresh process'),
    '',
    'Growth',
    ...[two, four, eight].map((times, index) =>
      times === undefined ? '' : `coverage of ${2 ** (index + 1)} years       ${shown(times, 'times one year')}`,
    ),
    `open at t with 10 years compiled: ${(long.median / short.median).toFixed(2)} times the rate with one year`,
    promise((eight?.median ?? Infinity) <= 8 * 1.25, 'cost is linear in the window: 8 years at most 10 times one'),
    promise(long.median >= short.median * 0.5, 'questions do not grow with it'),
  ];
};
