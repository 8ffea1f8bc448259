import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';

const PORT = '18500';

/** Seconds of each part of the way from a clone to a painted first screen. */
export interface FromClone {
  readonly clone: number;
  readonly install: number;
  readonly start: number;
}

const seconds = async (work: () => Promise<unknown> | unknown): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

/** @throws Error with what the command said when it fails. */
const run = (command: string, args: readonly string[], cwd: string): void => {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
};

/** Starts the page of a folder and waits until the browser shows its first screen. */
const showFirstScreen = async (browser: Browser, folder: string): Promise<void> => {
  const server = spawn('npm', ['start'], { cwd: folder, env: { ...process.env, PORT }, detached: true });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (text: Buffer) => {
        const [url] = /http:\/\/localhost:\d+/.exec(text.toString()) ?? [];
        if (url !== undefined) resolve(url);
      });
      server.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
    });
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'Nobody can work' }).waitFor();
    await page.close();
  } finally {
    if (server.pid !== undefined) process.kill(-server.pid);
  }
};

/** Clones this repository, installs with the npm cache of this machine, and starts the page. */
export const fromClone = async (browser: Browser, root: string): Promise<FromClone> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'meridian-'));
  try {
    return {
      clone: await seconds(() => run('git', ['clone', '--quiet', root, folder], root)),
      install: await seconds(() => run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], folder)),
      start: await seconds(() => showFirstScreen(browser, folder)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
