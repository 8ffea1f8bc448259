import { getAppContext } from '@forge/api';
import { HOUR_MS, type Instant } from '../../domain/instant';
import type { LiveRules } from '../../ports/rules-store';

/** By installation: a warm process may serve several sites. */
const known = new Map<string, { readonly readAt: Instant; readonly projects: LiveRules['projects'] }>();

/**
 * Project modes for the sweep, at most an hour old. Only the day of enabling is asked of them, and an old
 * one is earlier: the worst that a stale answer does is one look too many.
 * @param read what reads the live document.
 */
export const enabledSince = async (
  read: () => Promise<Pick<LiveRules, 'projects'>>,
  now: Instant,
): Promise<LiveRules['projects']> => {
  const { installationAri } = getAppContext();
  const site = installationAri.toString();
  const cached = known.get(site);
  if (cached !== undefined && now >= cached.readAt && now - cached.readAt < HOUR_MS) return cached.projects;
  const { projects } = await read();
  known.set(site, { readAt: now, projects });
  return projects;
};
