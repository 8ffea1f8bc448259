import { compileForwarding } from '../../src/domain/routing/compile-forwarding';
import { firstRow } from '../../src/domain/routing/first-row';
import { matchRow } from '../../src/domain/routing/match-row';
import { jsonLogicEngine, jsonLogicJs, jsonRulesEngine, type Decider } from './decisions-peers';
import { checkForwarding } from '../../src/domain/routing/check/check-forwarding';
import { BENCH_ROWS, BENCH_TICKETS, CHECKED_ROWS } from './decisions-table';
import { millisecondsOf, warmMilliseconds, type Rate } from './measure';
import { promise, shown } from './shown';

const ROUNDS = 9;
const ROUND_MS = 120;

const table = compileForwarding(BENCH_ROWS);
const ours: Decider = { name: 'Meridian', decide: (facts) => firstRow(table, facts) };
const traced: Decider = { name: 'Meridian with trace', decide: (facts) => matchRow(table, facts).index };

/** Everybody decides the same, or the figures would compare nothing. */
const prove = async (deciders: readonly Decider[]): Promise<void> => {
  for (const [at, facts] of BENCH_TICKETS.entries()) {
    const rows = await Promise.all(deciders.map(({ decide }) => decide(facts)));
    if (new Set(rows).size > 1) throw new Error(`ticket ${at} is decided differently: ${rows.join(', ')}`);
  }
};

/** Processor time, as in the other sections: a peer that answers later needs its own loop. */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Decisions a second in one round: tickets in turn until the time is up. */
const round = async ({ decide }: Decider): Promise<number> => {
  const start = processorMs();
  let decided = 0;
  let sum = 0;
  for (;;) {
    for (const facts of BENCH_TICKETS) {
      const row = decide(facts);
      sum += typeof row === 'number' ? row : await row;
    }
    decided += BENCH_TICKETS.length;
    const passed = processorMs() - start;
    if (passed < ROUND_MS) continue;
    if (sum < 0) throw new Error('rows are never negative');
    return (decided / passed) * 1000;
  }
};

/** A round of each in turn, so that noise meets all of them; the first turn warms up and is not counted. */
const measured = async (deciders: readonly Decider[]): Promise<readonly Rate[]> => {
  const rounds = deciders.map((): number[] => []);
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    for (const [at, decider] of deciders.entries()) {
      const rate = await round(decider);
      if (turn > 0) rounds[at]?.push(rate);
    }
  }
  return rounds.map(millisecondsOf);
};

/** Decisions on a table of 50 rows and 12 columns, from the typed facts, ours and the peers' side by side. */
export const decisionSection = async (load: NodeJS.Require): Promise<readonly string[]> => {
  const peers = [jsonLogicEngine, jsonLogicJs, jsonRulesEngine].map((peer) => peer(load, BENCH_ROWS));
  const deciders = [ours, traced, ...peers];
  await prove(deciders);
  const rates = await measured(deciders);
  const checked = warmMilliseconds(() => checkForwarding(CHECKED_ROWS).findings.length);
  const medianOf = (at: number): number => rates[at]?.median ?? 0;
  const best = Math.max(...peers.map((_, at) => medianOf(at + 2)));
  return [
    'Decisions on a table of 50 rows and 12 columns',
    ...deciders.flatMap(({ name }, at) => {
      const rate = rates[at];
      return rate === undefined ? [] : [`${name.padEnd(30)}${shown(rate, '/s')}`];
    }),
    promise(medianOf(0) >= 1_500_000, 'at least 1.5 million/s'),
    promise(medianOf(1) >= 200_000, 'at least 200,000/s with the reason why no row above matched'),
    promise(
      medianOf(1) > best,
      `ahead of every peer, with the reason too (${(medianOf(0) / best).toFixed(1)} times the best)`,
    ),
    '',
    'Exact check of 60 rows and 12 columns: gaps, dead rows, twins, overlaps',
    `${ours.name.padEnd(30)}${shown(checked, 'ms')}`,
    promise(checked.median <= 50, 'at most 50 ms'),
  ];
};
