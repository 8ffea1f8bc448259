import { visitorOf, type Visiting } from '../visitor';

/** The app's pages of its own: on-call board, phone note, admin page. */
export const appPages = (visiting: Visiting): void => {
  const { go, pane, newDay, seenBy } = visitorOf(visiting);

  test('the on-call board says who is on call, what runs and which desks are closed; looking again reads anew', async () => {
    const { page } = visiting();
    await newDay('Tuesday 17:05');
    await seenBy('lukas-brandt');
    await go('app/board');
    await page.getByText(/^Now: Jana Weiß/).waitFor();
    await page.getByText('Running alerts: 0').waitFor();
    await page.request.post(`${visiting().host.url}/api/world/send`, { data: { id: 'outage' } });
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText('Running alerts: 1').waitFor();
    await page.getByText(/SUP-41: Hartmuth Versicherungen/).waitFor();
    expect(await page.locator('.forge-screen').getByText('closed', { exact: true }).count()).toBe(5);
  });

  test('a call becomes a ticket by the phone note, and a missing word is asked for by name', async () => {
    const { page } = visiting();
    // What is typed goes to the front end over the bridge: nobody presses a button in the same moment.
    const aBreath = () => page.waitForTimeout(500);
    await newDay('Tuesday 17:05');
    await seenBy('lukas-brandt');
    await go('app/phone-note');
    await page.getByLabel('Schlüssel des Projekts').fill('SUP');
    await page.getByLabel(/Kundenorganisation/).fill('Brennwald Energie');
    await page.getByLabel('Telefonnummer').fill('+49 711 555 0100');
    await page.getByLabel('Was ist geschehen').fill('Niemand kommt ins Lernportal.');
    await aBreath();
    await page.getByRole('button', { name: 'Ticket anlegen' }).click();
    await page.getByText('Bitte ausfüllen.', { exact: true }).waitFor();
    await page.getByLabel('Wer hat angerufen').fill('Nadine Vogt');
    await page.getByText('Schwerwiegend').click();
    await aBreath();
    await page.getByRole('button', { name: 'Ticket anlegen' }).click();
    await page
      .getByText(/SUP-41/)
      .first()
      .waitFor();
    await go('phones');
    await page.getByText('On-call alert · SUP-41').first().waitFor();
  });

  test('an admin switches the project to Watch, and the app then only watches; an agent is refused', async () => {
    const { page } = visiting();
    await newDay('Tuesday 17:05');
    await seenBy('site-admin');
    await go('app/admin');
    const admin = page.frameLocator('iframe[title="Meridian"]');
    await admin
      .getByRole('radio', { name: /^Watch/ })
      .first()
      .click();
    await admin.locator('input[name="mode-SUP"][value="watch"]:checked').waitFor();
    await go('');
    await page.getByRole('button', { name: 'Nobody can work' }).click();
    await pane('Ticket').getByText('beobachtet nur').waitFor();
    expect(await pane('Phone').getByText('On-call alert').count()).toBe(0);
    await seenBy('lukas-brandt');
    await go('app/admin');
    await page.frameLocator('iframe[title="Meridian"]').getByText(/admin/i).first().waitFor();
  });
};
