import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const FOLDER = path.resolve('tools/bench');

/**
 * Loads packages of the bench's own folder, which installs itself the first time; the app never has them.
 * @throws Error when they cannot be installed.
 */
export const installPeers = (): NodeJS.Require => {
  if (!existsSync(path.join(FOLDER, 'node_modules'))) {
    console.log('installing the peers of the bench once …');
    const { status } = spawnSync('npm', ['install'], { cwd: FOLDER, stdio: 'inherit' });
    if (status !== 0) throw new Error('npm install failed in tools/bench');
  }
  return createRequire(path.join(FOLDER, 'package.json'));
};
