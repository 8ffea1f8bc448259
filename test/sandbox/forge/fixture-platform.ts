import path from 'node:path';
import type { ForgePlatform } from '../../../sandbox/forge-platform';
import { createPlatform, type PlatformOptions } from '../../../sandbox/forge/create-platform';
import { createFakeSite, type FakeSite } from './fake-site';

export const MONDAY_8_UTC = Date.UTC(2026, 2, 2, 8);

export interface Fixture {
  readonly platform: ForgePlatform;
  readonly site: FakeSite;
  /** Calls a function of the fixture's resolver as `ann` and returns its value, or fails with the bridge's error. */
  ask(functionKey: string, payload?: unknown): Promise<unknown>;
}

const open: ForgePlatform[] = [];

/** The fixture app, installed on a site of its own. */
export const openFixture = async (options: Partial<PlatformOptions> = {}): Promise<Fixture> => {
  const site = createFakeSite();
  const platform = await createPlatform({ site, appRoot: path.join(__dirname, 'fixture-app'), ...options });
  open.push(platform);
  await platform.install();
  return {
    platform,
    site,
    ask: async (functionKey, payload) => {
      const call = {
        moduleKey: 'panel',
        functionKey,
        payload,
        accountId: 'ann',
        extension: { issue: { key: 'HELP-1' } },
      };
      const { value, error } = await platform.invokeResolver(call);
      if (error !== undefined) throw new Error(error);
      return value;
    },
  };
};

/** Ends every fixture that a test opened. */
export const closeFixtures = async (): Promise<void> => {
  for (const platform of open.splice(0)) await platform.dispose();
};
