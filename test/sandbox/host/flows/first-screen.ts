import { visitorOf, type Visiting } from '../visitor';

/** The first screen: now in a sentence, five desks, one ticket from three sides, the clock. */
export const firstScreen = (visiting: Visiting): void => {
  const { go, pane, newDay, send } = visitorOf(visiting);

  test('says what time it is, who is there and whom an outage would ring', async () => {
    await go('');
    const { page } = visiting();
    await page
      .getByRole('heading', { name: /^Tuesday 17:05 in Saarbrücken\. No desk is open for 4 h 55 min\./ })
      .waitFor();
    await page.getByText('Serious incidents ring Jana Weiß').waitFor();
    expect(await pane('Desks').getByRole('heading').allTextContents()).toEqual([
      'Saarbrücken',
      'Graz',
      'Sibiu',
      'Melbourne',
      'Singapore',
    ]);
  });

  test('an outage rings at the person on call, and accepting moves customer, ticket and phone', async () => {
    await newDay('Tuesday 17:05');
    await send('Nobody can work');
    const phone = pane('Phone');
    await phone.getByText('On-call alert · SUP-41').waitFor();
    await pane('Customer').getByText('Ihre Meldung liegt beim Bereitschaftsdienst').waitFor();
    await pane('Ticket').getByText('Bereitschaft alarmiert', { exact: true }).waitFor();
    const decision = pane('The decision, and at another hour');
    await expect(decision.innerText()).resolves.toMatch(/SUP-41 at 17:05: rings Jana Weiß[^]*At 16:58 instead:/);
    await phone.getByRole('button', { name: 'Accept' }).click();
    await phone.getByText('On-call alert · SUP-41').waitFor({ state: 'hidden' });
    await pane('Ticket').getByText('accepted', { exact: true }).waitFor();
    await pane('Customer').getByText('Eine Person hat Ihre Meldung angenommen').waitFor();
  });

  test('a question rings nobody: it starts when its desk opens', async () => {
    await newDay('Tuesday 17:05');
    await send('A question');
    const decision = pane('The decision, and at another hour');
    await expect(decision.innerText()).resolves.toMatch(/at 17:05: starts Wed,? 25 Nov, 08:00/);
    await expect(decision.innerText()).resolves.toMatch(/At 16:58 instead: [^]*is open until Tuesday/);
    expect(await pane('Phone').getByText('On-call alert').count()).toBe(0);
  });

  test('the clock runs, stands and jumps', async () => {
    const { page } = visiting();
    await newDay('Tuesday 17:05');
    const clock = pane('Clock');
    await clock.getByRole('button', { name: '×60', exact: true }).click();
    await clock.getByText(/17:06:/).waitFor();
    await clock.getByRole('button', { name: 'Pause' }).click();
    await clock.getByLabel('Jump to').fill('2026-11-25T08:30');
    await clock.getByRole('button', { name: 'Go' }).click();
    await page.getByRole('heading', { name: /^Wednesday 08:30 in Saarbrücken\./ }).waitFor();
  });

  test('an outage can be sent and accepted by keyboard alone', async () => {
    const { page } = visiting();
    await newDay('Tuesday 17:05');
    const tabTo = async (name: string) => {
      for (let pressed = 0; pressed < 120; pressed += 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => document.activeElement?.textContent ?? '')) === name) return;
      }
      throw new Error(`Tab never reached ${name}`);
    };
    await tabTo('Nobody can work');
    await page.keyboard.press('Enter');
    await pane('Phone').getByText('On-call alert · SUP-41').waitFor();
    await tabTo('Accept');
    await page.keyboard.press('Enter');
    await pane('Ticket').getByText('accepted', { exact: true }).waitFor();
  });
};
