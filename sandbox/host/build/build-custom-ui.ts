import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const built = new Map<string, Promise<void>>();

/**
 * Makes a resource of Custom UI that Vite builds, once for each run of the sandbox, so that it shows the code as it
 * is; in a process of its own, for Vite is a module and tests are not. A resource without a Vite configuration beside
 * it is served as it stands.
 * @param folder of the resource, as the manifest names it.
 */
export const buildCustomUi = (root: string, folder: string): Promise<void> => {
  const known = built.get(folder);
  if (known !== undefined) return known;
  const config = path.resolve(root, folder, '..', 'vite.config.mjs');
  const made = existsSync(config) ? build(root, config) : Promise.resolve();
  built.set(folder, made);
  return made;
};

const build = async (root: string, config: string): Promise<void> => {
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'error'], {
    cwd: root,
  });
};
