import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/domain/instant';
import { openStage } from '../stories/open-stage';
import { sumOf } from '../stories/ticket-costs';
import type { Stage } from '../stories/stage';

// Usage: npm run load -- [incidents] [open alerts]. Many incidents in one hour, and a sweep over many open alerts.
const [incidents = 1000, openAlerts = 20_000] = process.argv.slice(2).map(Number);
/** Somebody without a customer organisation: every report alerts by itself, none joins another. */
const REPORTER = 'walter-nowak';

const aStage = (start: string): Promise<Stage> =>
  openStage(
    {
      id: 'load',
      title: 'Load',
      shows: 'Many incidents at once.',
      touches: [],
      site: 'demo',
      zone: 'Europe/Berlin',
      start,
      steps: [],
    },
    { appRoot: process.cwd() },
  );

const outage = (stage: Stage, index: number): string =>
  stage.site.createRequest({
    as: REPORTER,
    project: 'SUP',
    channel: 'portal',
    requestType: 'Report an incident',
    summary: `Portal ${index} is down`,
    answers: { 'Productive system?': 'Yes', 'Can people still work?': 'Nobody', 'Since when': 'now' },
  }).id;

const report = ({ platform }: Stage, since: number): string => {
  const calls = platform.calls.slice(since);
  const invocations = new Set(calls.map(({ invocation }) => invocation)).size;
  const limited = calls.filter(({ status }) => status === 429).length;
  const refused = calls.filter((call) => call.refused !== undefined).length;
  const failed = platform.invocations.filter(({ outcome }) => outcome !== 'ok' && outcome !== 'retry asked').length;
  const { kvsReads, kvsWrites, kvsUnits, jiraReads, puts, comments } = sumOf(calls);
  return `${invocations} invocations, ${kvsReads} KVS reads, ${kvsWrites} KVS writes (${kvsUnits} units), ${jiraReads} Jira reads, ${puts} PUTs, ${comments} comments; answered 429: ${limited}, refused: ${refused}, failed: ${failed}`;
};

/** Instants of the first telling of each ticket, as the site shows them. */
const firstTellings = (stage: Stage, filed: ReadonlyMap<string, number>): readonly number[] =>
  [...filed].map(([id, at]) => {
    const told = stage.site
      .view(id, { as: 'site-admin' })
      ?.comments.find(({ text }) => text.includes('On-call alert for'));
    return told === undefined ? Number.POSITIVE_INFINITY : told.at - at;
  });

const oneHour = async (): Promise<boolean> => {
  const stage = await aStage('2026-11-28T10:00');
  const began = stage.platform.clock.now();
  const since = stage.platform.calls.length;
  const filed = new Map<string, number>();
  for (let index = 0; index < incidents; index += 1) {
    await stage.platform.clock.advanceTo(began + Math.floor((index * HOUR_MS) / incidents));
    filed.set(outage(stage, index), stage.platform.clock.now());
  }
  await stage.platform.clock.advanceTo(began + HOUR_MS + 6 * MINUTE_MS);
  const waits = [...firstTellings(stage, filed)].sort((a, b) => a - b);
  const seconds = (share: number): string =>
    ((waits[Math.min(waits.length - 1, Math.floor(share * waits.length))] ?? 0) / SECOND_MS).toFixed(0);
  console.log(`${incidents} incidents in one hour: ${report(stage, since)}`);
  console.log(`first telling after ${seconds(0.5)} s (half), ${seconds(0.99)} s (99 of 100), ${seconds(1)} s (last)`);
  await stage.platform.dispose();
  return waits.every((wait) => wait <= 6 * MINUTE_MS);
};

const oneSweep = async (): Promise<boolean> => {
  const stage = await aStage('2026-11-28T12:01');
  const id = outage(stage, 0);
  await stage.platform.clock.advanceTo(stage.platform.clock.now() + MINUTE_MS);
  const entry = stage.platform.kvsDump().find((one) => one.entity === 'alert' && one.key === id);
  if (typeof entry?.value !== 'object' || entry.value === null) throw new Error('the incident raised no alert');
  const later = { due: '2026-12-31T00:00:00.000Z' };
  for (let index = 0; index < openAlerts; index += 1)
    stage.platform.kvsDamage(`planted-${index}`, { ...entry.value, ...later }, { entity: 'alert' });
  const since = stage.platform.calls.length;
  await stage.platform.clock.advanceTo(stage.platform.clock.now() + 5 * MINUTE_MS);
  const sweeps = stage.platform.calls.slice(since).filter(({ functionKey }) => functionKey === 'on-sweep');
  const queries = sweeps.filter(({ kind }) => kind === 'kvs');
  const cost = queries.map(({ kvsReads }) => kvsReads).join(', ');
  console.log(
    `a sweep over ${openAlerts} open alerts: ${queries.length} query (${cost} read units), ${sweeps.length - queries.length} searches; ${report(stage, since)}`,
  );
  await stage.platform.dispose();
  return queries.length === 1;
};

const good = [await oneHour(), await oneSweep()];
process.exitCode = good.every(Boolean) ? 0 : 1;
