import type { Clock } from '../clock';
import type { Faults, Invocation, LoggedCall, PlatformNote } from '../forge-platform';
import type { JiraSite } from '../jira-site';
import type { Installation } from './installation';
import type { AppManifest } from './manifest/app-manifest';
import type { ManifestScopes } from './manifest/manifest-scopes';
import type { FaultDice } from './random/fault-dice';

/** What all rooms of the platform share. */
export interface PlatformCore {
  readonly site: JiraSite;
  readonly clock: Clock;
  readonly manifest: AppManifest;
  readonly scopes: ManifestScopes;
  readonly installation: Installation;
  /** Bare ids that never repeat within a run and repeat between runs. */
  readonly newId: () => string;
  readonly dice: () => FaultDice;
  readonly faults: () => Faults;
  readonly calls: LoggedCall[];
  readonly invocations: Invocation[];
  readonly notes: PlatformNote[];
  readonly note: (functionKey: string, text: string) => void;
}
