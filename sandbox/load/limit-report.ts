import type { LoggedCall } from '../forge-platform';
import { sumOf } from '../stories/ticket-costs';
import type { Stage } from '../stories/stage';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/** What the calls since an instant cost and what was refused; the second list is what broke a limit. */
export const limitReport = (
  { platform }: Stage,
  since: number,
): { readonly lines: readonly string[]; readonly broken: readonly string[] } => {
  const calls = platform.calls.slice(since);
  const { kvsReads, kvsWrites, kvsUnits, jiraReads, puts, comments } = sumOf(calls);
  const invocations = new Set(calls.map(({ invocation }) => invocation)).size;
  const failed = platform.invocations.filter(({ outcome }) => outcome !== 'ok' && outcome !== 'retry asked').length;
  const limited = countBy(calls, ({ status, kind, method, path }) =>
    status === 429 ? `${kind} ${method} ${path.split('?')[0]?.replaceAll(/\d{4,}/g, '…') ?? ''}` : null,
  );
  const refused = countBy(
    calls.filter(({ status }) => status !== 429),
    ({ refused: why }) => why ?? null,
  );
  return {
    lines: [
      `  ${invocations} invocations, ${kvsReads} KVS reads, ${kvsWrites} KVS writes (${kvsUnits} units of 10 KB), ${jiraReads} Jira reads, ${puts} PUTs, ${comments} comments`,
      `  at most ${most(calls, HOUR_MS, ({ points }) => points)} Jira points in an hour (of 65000), ${most(calls, MINUTE_MS, ({ kind }) => (kind === 'queue' ? 1 : 0))} pushes in a minute, ${most(calls, MINUTE_MS, (one) => one.kvsReads)} KVS read units (of 4000) and ${most(calls, MINUTE_MS, (one) => one.kvsWrites)} write units (of 4000) in a minute`,
    ],
    broken: [
      ...[...limited].map(([what, times]) => `${times} times answered 429: ${what}`),
      ...[...refused].map(([what, times]) => `${times} times refused: ${what}`),
      ...(failed === 0 ? [] : [`${failed} invocations failed`]),
    ],
  };
};

const countBy = (
  calls: readonly LoggedCall[],
  keyOf: (call: LoggedCall) => string | null,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const call of calls) {
    const key = keyOf(call);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

/** The greatest sum in any window that begins at a whole multiple of `windowMs`. */
const most = (calls: readonly LoggedCall[], windowMs: number, amountOf: (call: LoggedCall) => number): number => {
  const sums = new Map<number, number>();
  for (const call of calls) {
    const window = Math.floor(call.at / windowMs);
    sums.set(window, (sums.get(window) ?? 0) + amountOf(call));
  }
  return Math.max(0, ...sums.values());
};
