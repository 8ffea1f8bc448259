import { compileForwarding } from '../../src/domain/routing/compile-forwarding';
import { firstRow } from '../../src/domain/routing/first-row';
import { matchRow } from '../../src/domain/routing/match-row';
import { jsonLogicEngine, jsonLogicJs, jsonRulesEngine, type Decider } from './decisions-peers';
import { BENCH_ROWS, BENCH_TICKETS } from './decisions-table';

/** Decisions a second of one way to decide: slowest, middle and fastest round. */
export interface DecisionFigures {
  readonly name: string;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  /** What was promised, where something was. */
  readonly target?: number;
}

const ROUNDS = 7;
const ROUND_MS = 300;

const table = compileForwarding(BENCH_ROWS);

const OURS: readonly (Decider & { readonly target: number })[] = [
  { name: 'Meridian', decide: (facts) => firstRow(table, facts), target: 1_500_000 },
  { name: 'Meridian with trace', decide: (facts) => matchRow(table, facts).index, target: 200_000 },
];

/** Everybody decides the same, or the figures would compare nothing. */
const prove = async (deciders: readonly Decider[]): Promise<void> => {
  for (const [at, facts] of BENCH_TICKETS.entries()) {
    const rows = await Promise.all(deciders.map(({ decide }) => decide(facts)));
    if (new Set(rows).size > 1) throw new Error(`ticket ${at} is decided differently: ${rows.join(', ')}`);
  }
};

/** One round: whole passes over the tickets until the time is up. */
const round = async ({ decide }: Decider): Promise<number> => {
  const start = performance.now();
  let decided = 0;
  let sum = 0;
  let passed = 0;
  while (passed < ROUND_MS) {
    for (const facts of BENCH_TICKETS) {
      const row = decide(facts);
      sum += typeof row === 'number' ? row : await row;
    }
    decided += BENCH_TICKETS.length;
    passed = performance.now() - start;
  }
  if (sum < 0) throw new Error('rows are never negative');
  return (decided * 1000) / passed;
};

/** Measures ours and the peers side by side, a round of each in turn, so that noise meets all of them. */
export const measureDecisions = async (): Promise<readonly DecisionFigures[]> => {
  const deciders: readonly (Decider & { readonly target?: number })[] = [
    ...OURS,
    jsonLogicEngine(BENCH_ROWS),
    jsonLogicJs(BENCH_ROWS),
    jsonRulesEngine(BENCH_ROWS),
  ];
  await prove(deciders);
  const rounds = deciders.map((): number[] => []);
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    for (const [at, decider] of deciders.entries()) rounds[at]?.push(await round(decider));
  }
  return deciders.map(({ name, target }, at) => {
    const sorted = [...(rounds[at] ?? [])].sort((a, b) => a - b);
    const [min = 0] = sorted;
    const figures = { name, min, median: sorted[sorted.length >> 1] ?? 0, max: sorted.at(-1) ?? 0 };
    return target === undefined ? figures : { ...figures, target };
  });
};
