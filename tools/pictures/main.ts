import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { startHost } from '../../sandbox/host/server/start-host';
import { openBrowser } from '../browser/open-browser';
import { SCENES, type Scene } from './scenes';

// Usage: npm run pictures. Takes the pictures of the README anew, from the page as it is.
const FOLDER = 'sandbox/host/pictures';

const host = await startHost({ appRoot: process.cwd(), port: 18300 });
const browser = await openBrowser();

const take = async ({ name, theme, seenBy, size, act }: Scene): Promise<string> => {
  const context = await browser.newContext({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript((account) => sessionStorage.setItem('meridian-viewer', account), seenBy);
  await page.goto(`${host.url}/#/`);
  await page.getByRole('button', { name: 'Tuesday 17:05', exact: true }).click();
  await page.getByText('Nobody has written yet').waitFor();
  await page.getByRole('button', { name: 'Nobody can work' }).click();
  await page.getByRole('region', { name: 'Phone' }).getByText('On-call alert · SUP-41').waitFor();
  await act(page);
  await page.locator('.loading').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  const file = path.join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file });
  await context.close();
  return `${file} ${Math.ceil(statSync(file).size / 1024)} KB`;
};

mkdirSync(FOLDER, { recursive: true });
for (const scene of SCENES) console.log(await take(scene));
await browser.close();
await host.close();
process.exit();
