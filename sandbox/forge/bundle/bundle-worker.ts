import path from 'node:path';
import { bundleOnce } from './bundle-once';

/** Worker threads start from plain JavaScript on disk; this builds it and returns its path. */
export const bundleWorker = async (root: string): Promise<string> => {
  const { worker } = await bundleOnce(root, { worker: path.join(root, 'sandbox', 'forge', 'worker', 'main.ts') });
  if (worker === undefined) throw new Error('no worker came out of the bundler');
  return worker;
};
