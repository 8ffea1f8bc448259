import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../../../tools/browser/open-browser';
import { startHost, type RunningHost } from '../../../sandbox/host/server/start-host';

const TAGS = ['best-practice', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A page of the sandbox in a real browser, and everything that it asked for. */
export interface Visit {
  readonly host: RunningHost;
  readonly page: Page;
  /** Addresses that the browser asked for. */
  readonly asked: readonly string[];
  /** Errors of the page's own code and of its console. */
  readonly errors: readonly string[];
  /**
   * Rules of WCAG 2.0 to 2.2, A and AA, and of good practice, that the page breaks now, with where.
   * @param rules of these only: in other colours only contrasts can differ.
   */
  faults(rules?: readonly string[]): Promise<readonly string[]>;
  /** Shows the page, and the front ends on it, in these colours from now on. */
  paint(theme: 'light' | 'dark'): Promise<void>;
  /** What the server's answers to calls of this person were, in one string. */
  saidTo(account: string): Promise<string>;
  close(): Promise<void>;
}

const listenTo = (page: Page, asked: string[], errors: string[]): void => {
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/the server responded with a status of/.test(message.text()))
      errors.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() < 500) return;
    const what = `${response.status()} ${response.request().method()} ${response.url()} ${response.request().postData() ?? ''}`;
    void response.text().then(
      (said) => errors.push(`${what}: ${said}`),
      () => errors.push(what),
    );
  });
};

/** Starts a world of its own with its page, and a fresh profile of the browser. */
export const openVisit = async (): Promise<Visit> => {
  const host = await startHost({ appRoot: process.cwd(), port: 18080 });
  const browser = await openBrowser();
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  const answers: { readonly account: string; readonly text: Promise<string> }[] = [];
  listenTo(page, asked, errors);
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const [, account] = /^\/api\/as\/([^/]+)/.exec(pathname) ?? [];
    const posted: unknown = pathname.startsWith('/api/bridge') ? response.request().postDataJSON() : null;
    const asker = typeof posted === 'object' && posted !== null && 'account' in posted ? posted.account : account;
    if (typeof asker === 'string') answers.push({ account: asker, text: response.text().catch(() => '') });
  });
  return {
    host,
    page,
    asked,
    errors,
    faults: async (rules) => {
      // Only for what is drawn in a frame does axe need pages of its own, and time.
      const framed = (await page.locator('iframe:visible').count()) > 0;
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(!framed)
        .options({
          resultTypes: ['violations'],
          runOnly: rules === undefined ? { type: 'tag', values: TAGS } : { type: 'rule', values: [...rules] },
        })
        .analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
    },
    paint: async (theme) => {
      const dark = page.getByRole('button', { name: `Show the page in ${theme} colours` });
      if ((await dark.count()) > 0) await dark.click();
    },
    saidTo: async (account) =>
      (await Promise.all(answers.filter((one) => one.account === account).map((one) => one.text))).join('\n'),
    close: async () => {
      await browser.close();
      await host.close();
    },
  };
};
