import { existsSync } from 'node:fs';
import path from 'node:path';

const built = new Map<string, Promise<void>>();

/**
 * Makes a resource of Custom UI that Vite builds, once for each run of the sandbox, so that it shows the code as it
 * is. A resource without a Vite configuration beside it is served as it stands.
 * @param folder of the resource, as the manifest names it.
 */
export const buildCustomUi = (root: string, folder: string): Promise<void> => {
  const known = built.get(folder);
  if (known !== undefined) return known;
  const configFile = path.resolve(root, folder, '..', 'vite.config.ts');
  const made = existsSync(configFile)
    ? import('vite').then(async ({ build }) => void (await build({ configFile, logLevel: 'error' })))
    : Promise.resolve();
  built.set(folder, made);
  return made;
};
