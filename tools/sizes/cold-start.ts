import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';

/** Milliseconds from `require` until the exports are there; medians of several fresh processes. */
export interface ColdStart {
  /** Processor time on all threads: what else the machine does must not count. */
  readonly processorMs: number;
  /** On the clock on the wall, and the fastest of them. */
  readonly wallMs: number;
  readonly fastestWallMs: number;
}

/** An odd number, so that one of them is the median. */
const STARTS = 9;

/**
 * What a fresh process does. The platform has set its globals before it loads a bundle: packages keep what they
 * find then (`@forge/api` the global fetch, `@forge/kvs` its transport). `kvs` is left out of the runtime, or the
 * first invocation's token would stay for good.
 */
const CHILD = `
  globalThis.__forge_fetch__ = async () => new Response('{}');
  globalThis.__forge_runtime__ = {
    appContext: {}, contextAri: '', aaid: '', externalAuth: [],
    proxy: { token: '', url: '' }, tracing: { traceId: '', spanId: '' }, container: { appCodeDir: '' },
    lambdaContext: { getRemainingTimeInMillis: () => 25000 },
    metrics: { counter: () => ({ incr() {} }), timing: () => ({ measure: () => ({ stop() {} }) }) },
  };
  const before = process.cpuUsage();
  const started = performance.now();
  const loaded = require(process.argv[1]);
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  if (!Object.values(loaded).some((one) => typeof one === 'function')) throw new Error('exports no handler');
  process.stdout.write(JSON.stringify({ processor: (user + system) / 1000, wall }));
`;

const printed = v.object({ processor: v.number(), wall: v.number() });

/** Loads a handler's bundle in fresh processes, one after the other. @throws when it cannot be loaded. */
export const coldStart = (code: Uint8Array): ColdStart => {
  const folder = mkdtempSync(path.join(tmpdir(), 'meridian-sizes-'));
  try {
    const file = path.join(folder, 'handler.cjs');
    writeFileSync(file, code);
    const starts = Array.from({ length: STARTS }, () => v.parse(printed, JSON.parse(started(file))));
    const walls = starts.map(({ wall }) => wall);
    return {
      processorMs: median(starts.map(({ processor }) => processor)),
      wallMs: median(walls),
      fastestWallMs: Math.min(...walls),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const started = (file: string): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', CHILD, file], { encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`a handler did not load: ${stderr}`);
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
