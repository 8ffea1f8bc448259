import type { TicketView } from '../../src/contract/ticket-context';
import { nodesOf, press, renderUiKit, textOf, until } from './render-ui-kit';

const VIEW: TicketView = {
  mode: 'act',
  sentence: 'Incident Management: nobody can work on a productive system (F8, R6 row 2).',
  status: { label: 'On-call alerted', tone: 'moved' },
  next: { label: 'Accept', act: { action: 'accept' } },
  more: [{ label: 'Not serious', act: { action: 'not serious' } }],
  clocks: [{ label: 'Saarbrücken desk (closed)', text: 'Saturday, 28 November, 10:14' }],
  alert: {
    state: 'On-call alert: told',
    text: 'Brennwald Energie: nobody can work since 10:05.',
    lines: [{ at: 'Sat 28 Nov, 10:14', what: 'Jana Weiß told', why: 'step 1, round 1: rota' }],
  },
  warnings: ['Told by assignment and mention in Jira only: no telephone rings.'],
  trace: [{ title: 'Rules', lines: [{ label: 'Version', text: '2, decided on Saturday' }] }],
};

const ENTRY = 'static/ui/ticket-context.tsx';

describe('the issue context', () => {
  test('says why in one sentence, with status, alert and both warnings and clocks', async () => {
    const panel = await renderUiKit(ENTRY, () => VIEW);
    const doc = await until(panel, (one) => textOf(one).includes('Incident Management'));
    expect(textOf(nodesOf(doc, 'Lozenge')[0] ?? doc)).toBe('On-call alerted');
    expect(textOf(doc)).toContain('Brennwald Energie: nobody can work since 10:05.');
    expect(textOf(doc)).toContain('no telephone rings');
    expect(textOf(doc)).toContain('Saarbrücken desk (closed): Saturday, 28 November, 10:14');
  });

  test('offers the one next step as its primary button', async () => {
    const panel = await renderUiKit(ENTRY, () => VIEW);
    const doc = await until(panel, (one) => nodesOf(one, 'Button').length > 0);
    const primary = nodesOf(doc, 'Button').filter((button) => button.props['appearance'] === 'primary');
    expect(primary.map(textOf)).toEqual(['Accept']);
  });

  test('a click is one call with its action, and its answer is shown', async () => {
    const panel = await renderUiKit(ENTRY, (key) =>
      key === 'act' ? { done: true, sentence: 'You have accepted.' } : VIEW,
    );
    press(await until(panel, (one) => nodesOf(one, 'Button').length > 0), 'Accept');
    await until(panel, (one) => textOf(one).includes('You have accepted.'));
    expect(panel.calls.find(({ functionKey }) => functionKey === 'act')?.payload).toEqual({ action: 'accept' });
  });

  test('the trace is folded until somebody asks why', async () => {
    const panel = await renderUiKit(ENTRY, () => VIEW);
    const folded = await until(panel, (one) => nodesOf(one, 'Button').length > 0);
    expect(textOf(folded)).not.toContain('Version: 2');
    press(folded, 'Why?');
    await until(panel, (one) => textOf(one).includes('Version: 2, decided on Saturday'));
  });

  test('a proposal says why beside its button', async () => {
    const hint = 'Proposed: Learning Consulting: needs consulting (R6 row 7).';
    const act = { action: 'apply proposal', proposal: 'consulting' } as const;
    const panel = await renderUiKit(ENTRY, () => ({
      ...VIEW,
      next: { label: 'Forward to Learning Consulting', hint, act },
    }));
    const doc = await until(panel, (one) => textOf(one).includes(hint));
    const primary = nodesOf(doc, 'Button').filter((button) => button.props['appearance'] === 'primary');
    expect(primary.map(textOf)).toEqual(['Forward to Learning Consulting']);
  });

  test('is asked for anew when Jira says that the ticket was changed', async () => {
    let status = VIEW.status;
    const panel = await renderUiKit(ENTRY, () => ({ ...VIEW, status }));
    await until(panel, (one) => textOf(one).includes('On-call alerted'));
    status = { label: 'Accepted', tone: 'success' };
    panel.happens('JIRA_ISSUE_CHANGED');
    await until(panel, (one) => textOf(nodesOf(one, 'Lozenge')[0] ?? one) === 'Accepted');
  });

  test('speaks German to who reads German', async () => {
    const panel = await renderUiKit(ENTRY, () => ({ ...VIEW, mode: 'propose' }), { locale: 'de-AT' });
    const doc = await until(panel, (one) => nodesOf(one, 'Button').length > 0);
    expect(nodesOf(doc, 'Button').map(textOf)).toContain('Warum?');
    expect(nodesOf(doc, 'Lozenge').map(textOf)).toContain('schlägt vor');
  });

  test('a refusal is shown as an error and nothing else', async () => {
    const panel = await renderUiKit(ENTRY, () => ({ error: 'only agents of this ticket may ask', field: 'account' }));
    const doc = await until(panel, (one) => textOf(one).includes('only agents'));
    expect(nodesOf(doc, 'SectionMessage')[0]?.props['appearance']).toBe('error');
    expect(nodesOf(doc, 'Button')).toEqual([]);
  });

  test('in Watch the panel says that it only watches and offers nothing to click but the reason', async () => {
    const panel = await renderUiKit(ENTRY, () => {
      const { next: _nothing, ...rest } = VIEW;
      return { ...rest, mode: 'watch', more: [] };
    });
    const doc = await until(panel, (one) => textOf(one).includes('only watching'));
    expect(nodesOf(doc, 'Button').map(textOf)).toEqual(['Why?']);
  });
});
