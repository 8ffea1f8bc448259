import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../src/domain/instant';
import { readAlerts } from '../stories/read-alert';
import type { Stage } from '../stories/stage';
import { limitReport } from './limit-report';
import { fileOutage, loadStage } from './load-stage';

/** Issue 5: the first telling at most 6 minutes after the report, whatever happens. */
const ALWAYS_MS = 6 * MINUTE_MS;

/**
 * So many outages in one hour of a Saturday, and nobody accepts a single one, so that all of them ring on.
 * @returns what was not held: a limit of the platform, or the time until somebody hears of an incident.
 */
export const outageHour = async (incidents: number, say: (line: string) => void): Promise<readonly string[]> => {
  const stage = await loadStage('2026-11-28T10:00');
  const { clock } = stage.platform;
  const began = clock.now();
  const since = stage.platform.calls.length;
  const filed = new Map<string, number>();
  for (let index = 0; index < incidents; index += 1) {
    await clock.advanceTo(began + Math.floor((index * HOUR_MS) / incidents));
    filed.set(fileOutage(stage, index), clock.now());
  }
  await clock.advanceTo(began + HOUR_MS + ALWAYS_MS);
  const waits = firstTellings(stage, filed).toSorted((a, b) => a - b);
  const { lines, broken } = limitReport(stage, since);
  await stage.platform.dispose();
  const late = waits.filter((wait) => wait > ALWAYS_MS).length;
  say(`${incidents} incidents in one hour, which nobody accepts:`);
  for (const line of lines) say(line);
  say(`  first telling after ${at(waits, 0.5)} s (half), ${at(waits, 0.99)} s (99 of 100), ${at(waits, 1)} s (last)`);
  return [...broken, ...(late === 0 ? [] : [`${late} incidents were told later than after 6 minutes, or never`])];
};

/** From the report to the first telling that went out, on its own or in a summary on another ticket, as the log says. */
const firstTellings = (stage: Stage, filed: ReadonlyMap<string, number>): readonly number[] => {
  const alerts = new Map(readAlerts(stage.platform).map(({ ticketId, alert }) => [ticketId, alert]));
  return [...filed].map(([id, at]) => {
    const told = alerts.get(id)?.log.find(({ outcome }) => outcome === 'sent')?.at;
    return told === undefined ? Number.POSITIVE_INFINITY : told - at;
  });
};

const at = (waits: readonly number[], share: number): string =>
  ((waits[Math.min(waits.length - 1, Math.floor(share * waits.length))] ?? 0) / SECOND_MS).toFixed(0);
