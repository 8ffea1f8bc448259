import type { Locator } from 'playwright-core';
import type { Visit } from './open-visit';

/** Where a flow gets its visit from: it is opened once, before the first test. */
export type Visiting = () => Visit;

export interface Visitor {
  /** Goes to a room and waits until its heading is there. */
  go(room: string): Promise<void>;
  seenBy(account: string): Promise<void>;
  /** One of the three panes of the first screen, or any other region with this name. */
  pane(name: string): Locator;
  /** Begins a day anew, on the first screen. */
  newDay(name: string): Promise<void>;
  /** Sends one of the tickets that are ready, and waits until the ticket is on the first screen. */
  send(label: string): Promise<void>;
}

/** What a person does on the page again and again. */
export const visitorOf = (visiting: Visiting): Visitor => {
  const go = async (room: string) => {
    const { page, host } = visiting();
    await page.goto(`${host.url}/#/${room}`);
    await page.locator('main h1').first().waitFor();
  };
  const pane = (name: string) => visiting().page.getByRole('region', { name, exact: true });
  return {
    go,
    pane,
    seenBy: async (account) => void (await visiting().page.getByLabel('Seen by').selectOption(account)),
    newDay: async (name) => {
      const { page } = visiting();
      await go('');
      const opened = page.waitForResponse((response) => response.url().endsWith('/api/world/day'));
      await page.getByRole('button', { name, exact: true }).click();
      await opened;
      // The new world is told to the page a moment later; a page that is loaded now begins with it.
      await page.reload();
      await page.getByText('Nobody has written yet').waitFor();
    },
    send: async (label) => {
      await visiting().page.getByRole('button', { name: label }).click();
      await pane('The decision, and at another hour').waitFor();
    },
  };
};
