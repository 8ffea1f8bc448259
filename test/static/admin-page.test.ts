import type { FrameLocator, Locator } from 'playwright-core';
import { findBrowser } from '../../tools/browser/find-browser';
import { openVisit, type Visit } from '../sandbox/host/open-visit';

const browser = findBrowser();
const inBrowser = browser === undefined ? describe.skip : describe;

jest.setTimeout(120_000);

let visit: Visit;
let page: FrameLocator;

const tab = async (name: string) => page.getByRole('tab', { name, exact: true }).click();
const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: typeof name === 'string' });
const said = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor();
const field = (label: string | RegExp): Locator => page.getByLabel(label).filter({ visible: true });

/** Number of the live rules, as the head of the page says it. */
const liveVersion = async (): Promise<number> =>
  Number((await page.getByText(/^Rules version \d+$/).innerText()).replace(/\D/g, ''));
const versionIs = (number: number) => page.getByText(`Rules version ${number}`, { exact: true }).waitFor();

/** The admin page in its frame, as this person sees it. */
const openAdmin = async (account: string): Promise<void> => {
  await visit.page.goto(`${visit.host.url}/#/app/admin`);
  await visit.page.getByLabel('Seen by').selectOption(account);
  page = visit.page.frameLocator('iframe[title="Meridian"]');
};

inBrowser('the admin page (needs Chromium, Chrome or Edge)', () => {
  beforeAll(async () => {
    visit = await openVisit();
    await openAdmin('site-admin');
    await page.getByRole('tab', { name: 'Overview' }).waitFor();
  });
  afterAll(() => visit.close());

  test('who is no admin is told so and gets no rules', async () => {
    await openAdmin('lukas-brandt');
    await said(/nur Jira-Administratoren|only Jira administrators/);
    expect(await page.getByRole('tab').count()).toBe(0);
    await openAdmin('site-admin');
    await page.getByRole('tab', { name: 'Overview' }).waitFor();
  });

  test('says in red that nobody will be woken, and stops and goes on by one switch', async () => {
    await said(/^NOBODY WILL BE WOKEN/);
    await page.getByText('Stop acting everywhere').click();
    await said(/^Stopped: Meridian decides/);
    await page.getByText('Stop acting everywhere').click();
    await said(/^Meridian acts as far as/);
  });

  test('a project goes to Propose, and back to Act', async () => {
    await page
      .getByRole('radio', { name: /^Propose/ })
      .first()
      .click();
    await said('SUP: propose.');
    await page.getByRole('radio', { name: /^Act/ }).first().click();
    await said('SUP: act.');
  });

  test('the set-up check names what it found, or what it looked at', async () => {
    await button('Check SUP').click();
    await said(/^Checked: permissions of the app/);
  });

  test('a row of the table goes from Propose to Watch by a new version', async () => {
    await tab('Rules');
    const mode = page.getByLabel(/^Mode: Incident that is technically complex/);
    expect(await mode.inputValue()).toBe('propose');
    const before = await liveVersion();
    await mode.selectOption('watch');
    await versionIs(before + 1);
    expect(await mode.inputValue()).toBe('watch');
  });

  test('versions say who, when and what; going back is one step and says first what it would change', async () => {
    await tab('Drafts and versions');
    const versions = page.getByRole('region', { name: 'Versions' });
    await versions.getByRole('row').nth(2).getByRole('button', { name: 'Compare' }).click();
    const live = await liveVersion();
    await said(`Going back to version ${live - 1} would change`);
    await page.getByRole('listitem').filter({ hasText: /watch/i }).first().waitFor();
    await button(`Back to ${live - 1}`).click();
    await versionIs(live + 1);
  });

  test('a draft with a fault is kept, named by its path and not made live; mended it is', async () => {
    await button('Begin from what is live').click();
    const document = page.getByLabel('Rules document (JSON)');
    const rules: { settings: { lastMinutes: unknown } } = JSON.parse(await document.inputValue());
    await document.fill('{ "settings": ');
    await button('Save the draft').click();
    await said(/^This is not JSON/);
    expect(await document.inputValue()).toBe('{ "settings": ');
    await document.fill(JSON.stringify({ ...rules, settings: { ...rules.settings, lastMinutes: 'soon' } }));
    await button('Save the draft').click();
    await button('Check').click();
    await page.getByText('settings.lastMinutes').first().waitFor();
    expect(await button('Make live').isDisabled()).toBe(true);
    await button('Edit').click();
    await document.fill(JSON.stringify({ ...rules, settings: { ...rules.settings, lastMinutes: 45 } }));
    await button('Save the draft').click();
    await button('Check').click();
    await said('No fault: it can be made live.');
    await page.getByRole('listitem').filter({ hasText: '45' }).first().waitFor();
  });

  test('the draft is replayed on past tickets before it is live', async () => {
    await button('Replay').click();
    await button('Replay on past tickets').click();
    await page.getByLabel('Tickets looked at').waitFor();
    const live = await liveVersion();
    await button('Make live').click();
    await versionIs(live + 1);
  });

  test('a file that is no rules document is refused with every fault, and nothing comes of it', async () => {
    const file = { name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from('{"desks": 5}') };
    await page.getByLabel('Import a file').setInputFiles(file);
    await page.locator('code', { hasText: 'desks' }).first().waitFor();
    expect(await page.getByText('There is no draft.').count()).toBe(1);
  });

  test('fields are tried on a ticket', async () => {
    await tab('Fields');
    await field('Key of the ticket').fill('sup-1');
    await button('Try').click();
    await page.getByRole('region', { name: 'Try on a ticket' }).getByText('Filed as').waitFor();
    await field('Key of the ticket').fill('SUP-99999');
    await button('Try').click();
    await said(/^ticket: /);
  });

  test('the year of the desks is a map and the same as a table', async () => {
    await tab('Desks and coverage');
    await page.getByRole('img', { name: /^Coverage map of 2026/ }).waitFor();
    await page.getByText('The same as a table').click();
    const table = page.getByRole('table', { name: 'Coverage 2026' });
    expect(await table.getByRole('row').count()).toBeGreaterThan(52);
  });

  test('says who is on call and why, and a test ring is sent', async () => {
    await tab('On call');
    await page.getByRole('table', { name: 'Who is on call, and why' }).getByText('Jana Weiß').first().waitFor();
    await field('Key of the ticket').fill('SUP-1');
    await button('Ring now').click();
    await said(/^waiting for confirmation$/i);
  });

  test('customers come as a file: first a dry run with faulty lines, then written', async () => {
    await tab('Customers');
    await said('15 customers');
    const header = 'organisation;name;desk;country;zone;language;phase';
    const lines = [header, '900;Neukunde GmbH;graz;AT;Europe/Vienna;de;productive', '901;Ohne Land;nirgends;;;;'];
    await page
      .getByLabel('CSV file')
      .setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
    await said(/^Dry run of 2 lines: 1 added, 0 changed, 0 unchanged, 1 faulty\./);
    await page
      .getByRole('table', { name: 'Faulty lines' })
      .getByText(/country: must be a country code/)
      .waitFor();
    await button('Write these customers').click();
    await visit.page.getByRole('button', { name: '×60', exact: true }).click();
    await said(/^Written: 1 added/);
    await visit.page.getByRole('button', { name: 'Pause' }).click();
    await said('16 customers');
  });

  test('every view is accessible', async () => {
    const faults: string[] = [];
    for (const name of [
      'Overview',
      'Rules',
      'Drafts and versions',
      'Fields',
      'Desks and coverage',
      'On call',
      'Customers',
    ]) {
      await tab(name);
      await visit.page.waitForTimeout(1000);
      faults.push(...(await visit.faults()).map((fault) => `${name} ${fault}`));
    }
    expect(faults).toEqual([]);
  }, 300_000);
});
