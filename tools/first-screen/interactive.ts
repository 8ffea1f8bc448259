import type { Browser } from 'playwright-core';

/** How much slower than this machine the measured one is. */
const SLOWDOWN = 4;

/** Seconds until the page answers. */
export interface Interactive {
  /** On the clock, on a processor four times slower; whatever else this machine does counts, too. */
  readonly wall: number;
  /** Processor time of the page's main thread alone, four times: what it would be on a machine without other work. */
  readonly processor: number;
}

/** Runs in the page: notes when the first button is there and the page has time for a click. */
const noteWhenReady = (): void => {
  const look = () => {
    if (document.querySelector('.samples button') === null) return void requestAnimationFrame(look);
    requestIdleCallback(() => performance.mark('interactive'));
  };
  look();
};

const measure = async (browser: Browser, url: string, slowdown: number) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(noteWhenReady);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0, undefined, {
    timeout: 120_000,
  });
  const { metrics } = await devTools.send('Performance.getMetrics');
  const wall = await page.evaluate(() => performance.getEntriesByName('interactive')[0]?.startTime ?? NaN);
  await context.close();
  return { wall: wall / 1000, processor: metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN };
};

/** From opening the page in a fresh profile until its buttons answer. @param url of a running page. */
export const interactive = async (browser: Browser, url: string): Promise<Interactive> => {
  const { wall } = await measure(browser, url, SLOWDOWN);
  const { processor } = await measure(browser, url, 1);
  return { wall, processor: processor * SLOWDOWN };
};
