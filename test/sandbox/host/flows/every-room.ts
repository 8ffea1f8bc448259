import { visitorOf, type Visiting } from '../visitor';

const ROOMS = [
  '',
  'queue',
  'ticket/SUP-41',
  'portal',
  'portal/SUP-41',
  'portal/new/102',
  'phones',
  'app/phone-note',
  'app/board',
  'app/admin',
  'app/rules',
  'stories',
  'log',
];

/** What must hold in every room: accessible in light and dark, nothing cut off, nothing from outside. */
export const everyRoom = (visiting: Visiting): void => {
  const { go, newDay, send, pane, seenBy } = visitorOf(visiting);

  const settled = async (room: string) => {
    const { page } = visiting();
    await go(room);
    if (room === 'stories') await page.getByLabel(/Find a story/).fill('R5');
    if (room === 'log') await page.locator('.run summary').first().click();
    if (room === 'app/admin') await page.frameLocator('iframe').getByRole('tab').first().waitFor();
    await page.locator('.loading').first().waitFor({ state: 'detached' });
  };

  test('is prepared: a day on which an alert rings', async () => {
    await newDay('Tuesday 17:05');
    await send('Nobody can work');
    await pane('Phone').getByText('On-call alert · SUP-41').waitFor();
    await seenBy('site-admin');
  });

  test.each(ROOMS)(
    'room "%s" breaks no rule of accessibility, in light or in dark',
    async (room) => {
      await settled(room);
      const { faults, paint } = visiting();
      await paint('light');
      const light = await faults();
      await paint('dark');
      const dark = await faults(['color-contrast']);
      await paint('light');
      expect({ light, dark }).toEqual({ light: [], dark: [] });
    },
    60_000,
  );

  test('nothing is cut off from 320 to 1600 pixels', async () => {
    const { page } = visiting();
    const tooWide: string[] = [];
    for (const room of ROOMS) {
      await settled(room);
      for (const width of [320, 480, 768, 1024, 1600]) {
        await page.setViewportSize({ width, height: 800 });
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        if (needed > width) tooWide.push(`${room} at ${width}: ${needed}`);
      }
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(tooWide).toEqual([]);
  });

  test('nothing left this machine, no policy was violated, no code failed', () => {
    const { asked, host, errors } = visiting();
    const strangers = asked.filter((url) => !/^(http:\/\/localhost:\d+\/|data:|blob:)/.test(url));
    expect(strangers).toEqual([]);
    expect(host.refusals).toEqual([]);
    expect(errors).toEqual([]);
  });
};
