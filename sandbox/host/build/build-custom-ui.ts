import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { fingerprint, recordBuild, recordedOutputs } from '../../forge/bundle/build-record';

const BUILDER = 'sandbox/host/build/vite-build.mjs';
const run = promisify(execFile);
const building = new Map<string, Promise<void>>();

const make = async (root: string, configFile: string, record: string, page: string): Promise<void> => {
  // As it is deployed, whatever the surroundings call themselves: else it would carry paths and names for debugging.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout } = await run(process.execPath, [path.join(root, BUILDER), configFile], { cwd: root, env });
  const inputs = v.parse(v.array(v.string()), JSON.parse(stdout));
  recordBuild(record, root, { inputs, outputs: { html: page } });
};

/**
 * Makes a resource of Custom UI that Vite builds, so that the page shows the code as it is; built again only when an
 * input has changed. A resource without a Vite configuration beside it is served as it stands.
 * @param folder of the resource, as the manifest names it.
 * @throws Error with Vite's words when it cannot be built.
 */
export const buildCustomUi = (root: string, folder: string): Promise<void> => {
  const configFile = path.resolve(root, folder, '..', 'vite.config.mjs');
  const record = path.join(root, 'out', 'page', `${fingerprint(folder)}.json`);
  const known = building.get(folder);
  if (known !== undefined) return known;
  if (!existsSync(configFile) || recordedOutputs(record) !== undefined) return Promise.resolve();
  const made = make(root, configFile, record, path.resolve(root, folder, 'index.html')).finally(() =>
    building.delete(folder),
  );
  building.set(folder, made);
  return made;
};
