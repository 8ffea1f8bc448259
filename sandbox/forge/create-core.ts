import type { Clock } from '../clock';
import type { Faults, Invocation, LoggedCall, PlatformNote } from '../forge-platform';
import type { JiraSite } from '../jira-site';
import type { AppLicense, Installation } from './installation';
import type { AppManifest } from './manifest/app-manifest';
import { manifestScopes } from './manifest/manifest-scopes';
import type { PlatformCore } from './platform-core';
import { createFaultDice } from './random/fault-dice';
import { seededRandom } from './random/seeded-random';

const idsFrom = (seed: number) => {
  const random = seededRandom(seed, 'ids');
  const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  return () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
};

export interface CoreOptions {
  readonly site: JiraSite;
  readonly clock: Clock;
  readonly manifest: AppManifest;
  readonly faults: Faults;
  readonly license: AppLicense | undefined;
}

/** The shared state of a platform, with a way to change its faults. */
export const createCore = ({ site, clock, manifest, faults, license }: CoreOptions) => {
  let current = faults;
  let dice = createFaultDice(faults);
  const newId = idsFrom(faults.seed);
  const invocations: Invocation[] = [];
  const calls: LoggedCall[] = [];
  const notes: PlatformNote[] = [];
  const installation: Installation = {
    cloudId: site.cloudId,
    appId: manifest.app.id.slice(manifest.app.id.indexOf('/') + 1),
    appVersion: '1.0.0',
    environmentId: newId(),
    environmentType: 'PRODUCTION',
    installationId: newId(),
    contextAri: `ari:cloud:jira::site/${site.cloudId}`,
    siteUrl: 'https://sandbox.atlassian.net',
    license,
  };
  const core: PlatformCore = {
    site,
    clock,
    manifest,
    scopes: manifestScopes(manifest),
    installation,
    newId,
    dice: () => dice,
    faults: () => current,
    calls,
    invocations,
    notes,
    note: (functionKey, text) => void notes.push({ at: clock.now(), functionKey, text }),
  };
  return {
    core,
    setFaults: (faultsNow: Faults) => {
      current = faultsNow;
      site.setSearchLag?.(faultsNow.queryLagMs ?? 0);
      dice = createFaultDice(faultsNow);
    },
  };
};
