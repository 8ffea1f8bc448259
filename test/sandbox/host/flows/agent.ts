import { visitorOf, type Visiting } from '../visitor';

/** Queue, issue view and telephones, as agents and incident managers use them. */
export const agent = (visiting: Visiting): void => {
  const { go, pane, newDay, seenBy, send } = visitorOf(visiting);

  test('an agent finds a ticket by JQL, notes, answers and moves it; a wrong query is refused in Jira’s words', async () => {
    const { page } = visiting();
    await newDay('Tuesday 17:05');
    await seenBy('lukas-brandt');
    await go('queue');
    await page
      .getByLabel('JQL', { exact: true })
      .fill('project = SUP AND reporter = "nadine-vogt" AND summary ~ SCORM');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('1 ticket', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'SUP-1', exact: true }).click();
    await page.getByLabel('Comment', { exact: true }).fill('Bitte zuerst das Paket prüfen.');
    await page.getByRole('button', { name: 'Add internal note' }).click();
    const note = pane('Comments').getByRole('listitem').filter({ hasText: 'zuerst das Paket' });
    await expect(note.innerText()).resolves.toMatch(/internal note/);
    await page.getByLabel('Status').selectOption({ label: 'Resolve' });
    await page.getByText('Resolved', { exact: true }).first().waitFor();
    await page.getByText(/^History/).click();
    await page.getByText('Lukas Brandt status: In progress → Resolved').waitFor();
    await go('queue');
    await page.getByLabel('JQL', { exact: true }).fill('colour = blue');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('alert').filter({ hasText: 'colour' }).waitFor();
  });

  test('an incident manager reads why in the panel and takes the ticket by the button of the context', async () => {
    await newDay('Tuesday 17:05');
    await send('Nobody can work');
    await seenBy('jana-weiss');
    await go('ticket/SUP-41');
    await pane('Meridian: why')
      .getByText(/nobody can work on a productive system|niemand kann mit dem Produktivsystem/)
      .first()
      .waitFor();
    const context = pane('Meridian');
    await context.getByRole('button', { name: /^(Accept|Annehmen)$/ }).click();
    await context.getByText(/^(Accepted|Angenommen)$/).waitFor();
    await pane('Meridian’s fields').getByText('accepted', { exact: true }).waitFor();
  });

  test('who cannot come says so on the telephone, and the next one rings; the inbox keeps what Jira sent', async () => {
    const { page } = visiting();
    await newDay('Tuesday 17:05');
    await send('Nobody can work');
    await go('phones');
    const phoneOf = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
    const first = phoneOf('Jana Weiß');
    await first.getByText('On-call alert · SUP-41').waitFor();
    await first.getByRole('button', { name: 'I cannot' }).click();
    await first.getByText('On-call alert · SUP-41').waitFor({ state: 'hidden' });
    await page.getByText('On-call alert · SUP-41').first().waitFor();
    await first.getByText('SUP-41 assigned').waitFor();
    await phoneOf('Claus Ritterbach').getByText('SUP-41 public comment').waitFor();
  });
};
