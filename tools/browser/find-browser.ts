import { existsSync } from 'node:fs';
import path from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Any Chromium, Chrome or Edge of this machine; `BROWSER_PATH` names another one. */
export const findBrowser = (): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const named = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [process.env['BROWSER_PATH'] ?? '', ...named, ...ELSEWHERE].find((file) => file !== '' && existsSync(file));
};
