import { visitorOf, type Visiting } from '../visitor';

/** Words and values that are for colleagues only. */
const INTERNAL = /R6 row|Jana Wei|jana-weiss|On-call alert|Responsible team|meridianStage|rulesVersion|step 1 of/;

/** The customer portal, and what the portal's people may not see. */
export const portal = (visiting: Visiting): void => {
  const { go, pane, newDay, seenBy, send } = visitorOf(visiting);

  test('a customer files, answers and says that it got worse; nothing internal reaches them, others see nothing', async () => {
    const { page, host } = visiting();
    await newDay('Saturday 10:14');
    await go('portal');
    await seenBy('nadine-vogt');
    await page.getByText(/Unser Standort Saarbrücken hat geschlossen/).waitFor();
    await page.getByRole('link', { name: 'Störung melden' }).click();
    await page.getByLabel('Summary (Pflichtfeld)').fill('Lernportal sehr langsam');
    await page.getByLabel('Productive system?').selectOption('Yes');
    await page.getByLabel('Can people still work?').selectOption('With a workaround');
    await page.getByRole('button', { name: 'Senden' }).click();
    await page.getByText(/hat dies gemeldet/).waitFor();
    const key = (await page.locator('.request-key').innerText()).trim();
    await page.getByLabel('Ihre Antwort').fill('Danke, wir warten.');
    await page.getByRole('button', { name: 'Senden' }).click();
    await page.getByText('Danke, wir warten.').waitFor();

    const panel = pane('Progress');
    await panel.getByRole('button', { name: 'Es ist schlimmer geworden' }).click();
    await panel.getByLabel('Ist es Ihr Produktivsystem').click();
    await page.getByRole('option', { name: 'Ja', exact: true }).click();
    await panel.getByLabel('Kann noch damit gearbeitet werden?').click();
    await page.getByRole('option', { name: 'Niemand', exact: true }).click();
    await panel.getByRole('button', { name: 'Jetzt melden' }).click();
    await panel.getByText('Ihre Meldung liegt beim Bereitschaftsdienst').waitFor();

    const said = await visiting().saidTo('nadine-vogt');
    expect(said).toContain('Bereitschaftsdienst');
    expect(said).not.toMatch(INTERNAL);

    await seenBy('claus-ritterbach');
    await page.getByRole('alert').filter({ hasText: 'does not exist or you do not have permission' }).waitFor();
    for (const call of [`ticket/${key}`, `rest/api/3/issue/${key}`, `rest/servicedeskapi/request/${key}/comment`])
      expect((await page.request.get(`${host.url}/api/as/claus-ritterbach/${call}`)).status()).toBe(404);
  });

  test('a customer who calls the agents’ API by hand gets the portal’s part of it at most', async () => {
    const { page, host } = visiting();
    await newDay('Tuesday 17:05');
    await send('Nobody can work');
    const by = `${host.url}/api/as/claus-ritterbach`;
    const seen = await (await page.request.get(`${by}/ticket/SUP-41`)).text();
    expect(seen).toContain('Niemand kann sich anmelden');
    expect(seen).not.toMatch(/R6 row|On-call|step 1 of 4/);
    const panel = await page.request.post(`${host.url}/api/bridge/invoke`, {
      data: {
        account: 'claus-ritterbach',
        moduleKey: 'ticket-context',
        extension: { issue: { id: '10041', key: 'SUP-41' } },
        functionKey: 'explain',
      },
    });
    expect(await panel.json()).toEqual({ error: expect.stringContaining('"customer" is not in unlicensedAccess') });
    const assign = await page.request.post(`${by}/ticket/SUP-41/assignee`, { data: { to: 'claus-ritterbach' } });
    expect(assign.status()).toBe(400);
  });
};
