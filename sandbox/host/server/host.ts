import type { AppManifest } from '../../forge/manifest/app-manifest';
import type { World } from '../world/create-world';

/** What the routes of the page have at hand. */
export interface Host {
  readonly world: World;
  readonly manifest: AppManifest;
  /** Folder with `manifest.yml`. */
  readonly appRoot: string;
  /** Origin of the second listener, which plays the network that serves the app's files. */
  readonly frameOrigin: () => string;
  /** Faults of front ends that the page shows: unknown bridge commands, blocked by the content security policy. */
  readonly refusals: Refusal[];
}

export interface Refusal {
  /** Virtual instant. */
  readonly at: number;
  readonly moduleKey: string;
  readonly what: string;
}
