import { visitorOf, type Visiting } from '../visitor';

/** Stories played on the page, and the log of everything that was called and refused. */
export const storiesAndLog = (visiting: Visiting): void => {
  const { go, pane, newDay, seenBy, send } = visitorOf(visiting);

  test('a story is played step by step, then to the end, and its expectations hold', async () => {
    const { page } = visiting();
    await go('stories');
    await page.getByLabel(/Find a story/).fill('saturday outage saarbruecken');
    await page.getByRole('button', { name: /Saturday morning/ }).click();
    const story = pane('The story');
    await story.getByRole('button', { name: 'Play the next step' }).click();
    await story.getByText(/^Step 1 of/).waitFor();
    await story.getByRole('button', { name: 'Play to the end' }).click();
    await story.getByText(/^Step (\d+) of \1 /).waitFor();
    expect(await story.getByText('✗').count()).toBe(0);
    expect(await story.getByText('✓').count()).toBeGreaterThan(10);
    await expect(story.innerText()).resolves.toMatch(/Jana Weiß is told/);
  });

  test('an unknown bridge command is refused where everybody sees it, and the log keeps it', async () => {
    const { page } = visiting();
    await newDay('Tuesday 17:05');
    await seenBy('lukas-brandt');
    await go('ticket/SUP-1');
    await pane('Meridian').locator('.forge-screen p').first().waitFor();
    const frame = page.frames().find((one) => one.url().includes('/ui-kit/ui/ticket-context/'));
    const answer = await frame?.evaluate(async () => {
      const { __bridge: bridge } = window as unknown as {
        readonly __bridge: { readonly callBridge: (command: string) => Promise<unknown> };
      };
      return bridge.callBridge('teleport').catch((error: Error) => error.message);
    });
    expect(answer).toBe('The sandbox does not know the bridge command teleport.');
    await page.getByRole('alert').filter({ hasText: 'bridge command teleport' }).first().waitFor();
    await go('log');
    await pane('Refused').getByText('bridge command teleport').waitFor();
    visiting().host.refusals.length = 0;
  });

  test('the log tells each run of a function, what it called and what that cost', async () => {
    const { page } = visiting();
    await newDay('Tuesday 17:05');
    await send('Nobody can work');
    await go('log');
    const run = pane('Runs').getByRole('listitem').filter({ hasText: 'on-ticket-message' }).first();
    await expect(run.innerText()).resolves.toMatch(/\d+ calls[^]*\d+ points, \d+ KVS reads, \d+ KVS write/);
    await run.getByText('on-ticket-message').click();
    await run
      .getByText(/PUT \/rest\/api\/3\/issue\/\d+/)
      .first()
      .waitFor();
    await pane('Refused').getByText('Nothing was refused.').waitFor();
    expect(await page.locator('.total').first().innerText()).toMatch(/^runs of functions\s+\d+$/);
  });
};
