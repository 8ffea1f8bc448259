import { MINUTE_MS } from '../../src/domain/instant';
import { limitReport } from './limit-report';
import { fileOutage, loadStage } from './load-stage';

/** One sweep while so many alerts are open and none of them is due. @returns what was not held. */
export const sweepOverMany = async (openAlerts: number, say: (line: string) => void): Promise<readonly string[]> => {
  const stage = await loadStage('2026-11-28T12:01');
  const { platform } = stage;
  const id = fileOutage(stage, 0);
  await platform.clock.advanceTo(platform.clock.now() + MINUTE_MS);
  const entry = platform.kvsDump().find((one) => one.entity === 'alert' && one.key === id);
  if (typeof entry?.value !== 'object' || entry.value === null) throw new Error('the incident raised no alert');
  const later = { due: '2026-12-31T00:00:00.000Z' };
  for (let index = 0; index < openAlerts; index += 1)
    platform.kvsDamage(`planted-${index}`, { ...entry.value, ...later }, { entity: 'alert' });
  const since = platform.calls.length;
  await platform.clock.advanceTo(platform.clock.now() + 5 * MINUTE_MS);
  const sweep = platform.calls.slice(since).filter(({ functionKey }) => functionKey === 'on-sweep');
  const queries = sweep.filter(({ kind }) => kind === 'kvs');
  const searches = sweep.filter(({ kind }) => kind === 'jira');
  const units = queries.reduce((sum, { kvsReads }) => sum + kvsReads, 0);
  const points = searches.reduce((sum, one) => sum + one.points, 0);
  const { broken } = limitReport(stage, since);
  await platform.dispose();
  say(
    `a sweep over ${openAlerts} open alerts: ${queries.length} query of storage (${units} read units), ${searches.length} search (${points} points)`,
  );
  return [...broken, ...(queries.length === 1 ? [] : [`the sweep took ${queries.length} queries instead of one`])];
};
