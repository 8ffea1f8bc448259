import { readManifest } from '../../forge/manifest/read-manifest';
import { buildPage } from '../build/build-page';
import { frameApp } from '../frames/frame-app';
import { createWorld, type World } from '../world/create-world';
import type { Host } from './host';
import { listen } from './listen';
import { pageApp } from './page-app';

export interface RunningHost {
  /** `http://localhost:8080` */
  readonly url: string;
  readonly world: World;
  readonly refusals: Host['refusals'];
  close(): Promise<void>;
}

/** Opens a world and its page on two listeners of this machine: the page, and the app's front ends beside it. */
export const startHost = async (options: { readonly appRoot: string; readonly port: number }): Promise<RunningHost> => {
  const { appRoot } = options;
  const origins = { page: '', frames: '' };
  // Beside the world: what fails here is said to whoever asks for the page.
  const building = buildPage(appRoot).catch(() => undefined);
  const world = await createWorld(appRoot);
  const host: Host = {
    world,
    manifest: readManifest(appRoot),
    appRoot,
    frameOrigin: () => origins.frames,
    refusals: [],
  };
  const page = await listen(pageApp(host), options.port);
  const frames = await listen(
    frameApp(host, () => origins.page),
    page.port + 1,
  );
  origins.page = `http://localhost:${page.port}`;
  origins.frames = `http://localhost:${frames.port}`;
  return {
    url: origins.page,
    world,
    refusals: host.refusals,
    close: async () => {
      await Promise.all([page.close(), frames.close()]);
      await building;
      await world.dispose();
    },
  };
};
