import type { Page } from 'playwright-core';

/** One picture of the page: how it comes about, and in which colours. */
export interface Scene {
  /** Name of the file, without ending. */
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly seenBy: string;
  readonly size: { readonly width: number; readonly height: number };
  /** What a person does from the first screen of Tuesday 17:05 on, an outage having been sent. */
  readonly act: (page: Page) => Promise<void>;
}

const SIZE = { width: 1200, height: 860 };
const goTo = (page: Page, room: string) => page.evaluate((name) => void (window.location.hash = `#/${name}`), room);

/** The six pictures of the README, in its order. */
export const SCENES: readonly Scene[] = [
  {
    name: 'first-screen',
    theme: 'light',
    seenBy: 'lukas-brandt',
    size: { width: 1200, height: 940 },
    act: async (page) => {
      await page.getByText('Ihre Meldung liegt beim Bereitschaftsdienst').waitFor();
      await page.getByText('Bereitschaft alarmiert', { exact: true }).waitFor();
    },
  },
  {
    name: 'ticket',
    theme: 'dark',
    seenBy: 'claire-donnelly',
    size: SIZE,
    act: async (page) => {
      await goTo(page, 'ticket/SUP-41');
      await page.locator('.issue .forge-screen table').first().waitFor();
      await page.locator('.issue-side .forge-screen button').first().waitFor();
    },
  },
  {
    name: 'portal',
    theme: 'light',
    seenBy: 'claus-ritterbach',
    size: SIZE,
    act: async (page) => {
      await goTo(page, 'portal/SUP-41');
      await page.getByText('Ihre Meldung liegt beim Bereitschaftsdienst').waitFor();
      await page
        .getByText(/Unser Standort Saarbrücken hat geschlossen/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'coverage',
    theme: 'dark',
    seenBy: 'site-admin',
    size: SIZE,
    act: async (page) => {
      await goTo(page, 'app/admin');
      const admin = page.frameLocator('iframe[title="Meridian"]');
      await admin.getByRole('tab', { name: 'Desks and coverage' }).click();
      const map = admin.locator('svg[aria-labelledby], svg[aria-label]').first();
      await map.waitFor();
      await map.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    },
  },
  {
    name: 'phones',
    theme: 'dark',
    seenBy: 'lukas-brandt',
    size: SIZE,
    act: async (page) => {
      await goTo(page, 'phones');
      await page.getByText('On-call alert · SUP-41').waitFor();
    },
  },
  {
    name: 'story',
    theme: 'light',
    seenBy: 'lukas-brandt',
    size: SIZE,
    act: async (page) => {
      await goTo(page, 'stories');
      await page.getByLabel(/Find a story/).fill('outage');
      await page.getByRole('button', { name: /Saturday morning/ }).click();
      await page.getByRole('button', { name: 'Play to the end' }).click();
      await page.getByText(/^Step (\d+) of \1 /).waitFor();
    },
  },
];
