import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Any Chromium, Chrome or Edge of this machine, which asks nothing of the network by itself.
 * @throws Error saying how to name one, when there is none.
 */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium, Chrome or Edge was found; set BROWSER_PATH to one');
  return chromium.launch({ executablePath, args: QUIET });
};
