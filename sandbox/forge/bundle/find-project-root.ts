import { existsSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder at or above `from` in which the @forge packages are installed. */
export const findProjectRoot = (from: string): string => {
  for (let folder = path.resolve(from); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'node_modules', '@forge', 'api'))) return folder;
    if (folder === path.dirname(folder)) throw new Error(`no @forge/api is installed above ${from}: run npm install`);
  }
};
