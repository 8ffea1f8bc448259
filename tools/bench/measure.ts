/** How often something runs a second, over several samples, because machines are noisy. */
export interface Rate {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/**
 * Milliseconds of processor time this process has used, on all its threads. Not the wall clock: what else a
 * machine does must not count, and it counts against us that collecting garbage runs beside the work.
 */
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const SAMPLES = 9;
const SAMPLE_MS = 120;
const ROUNDS = 10;
const WARM_UP_MS = 500;

const spread = (values: readonly number[]): Rate => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) };
};

/** Keeps results alive, so that the engine cannot leave the work out. */
let sink = 0;

const sample = (work: (round: number) => number): number => {
  const start = processorMs();
  let rounds = 0;
  let batch = 1;
  for (;;) {
    for (let each = 0; each < batch; each += 1) sink += work((rounds += 1));
    const elapsed = processorMs() - start;
    if (elapsed >= SAMPLE_MS) return (rounds / elapsed) * 1000;
    if (elapsed < SAMPLE_MS / 10) batch *= 2;
  }
};

/** Runs a second; the first sample warms up and is not counted. */
export const ratePerSecond = (work: (round: number) => number): Rate => {
  sample(work);
  const rates = Array.from({ length: SAMPLES }, () => sample(work));
  if (sink === Infinity) throw new Error('nothing was counted');
  return spread(rates);
};

/** Milliseconds a run; of the given measurements, or of warmed-up runs of some work. */
export const millisecondsOf = (runs: readonly number[]): Rate => spread(runs);

export const warmMilliseconds = (work: (round: number) => number): Rate => {
  const warmUntil = processorMs() + WARM_UP_MS;
  for (let round = 0; processorMs() < warmUntil; round += 1) sink += work(round);
  return spread(
    Array.from({ length: SAMPLES }, () => {
      const start = processorMs();
      for (let round = 0; round < ROUNDS; round += 1) sink += work(round);
      return (processorMs() - start) / ROUNDS;
    }),
  );
};

/**
 * How many times the processor time of some work other work takes, each pair of samples taken one right after the
 * other, so that a machine that is busy for a while slows both.
 */
export const timesAsLong = (work: (round: number) => number, other: (round: number) => number): Rate => {
  const roundsMs = (each: (round: number) => number): number => {
    const start = processorMs();
    for (let round = 0; round < ROUNDS; round += 1) sink += each(round);
    return processorMs() - start;
  };
  const warmUntil = processorMs() + WARM_UP_MS;
  for (let round = 0; processorMs() < warmUntil; round += 1) sink += work(round) + other(round);
  return spread(Array.from({ length: SAMPLES }, () => roundsMs(other) / roundsMs(work)));
};
