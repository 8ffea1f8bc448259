import { nodesOf, press, renderUiKit, textOf, until } from './render-ui-kit';

const VIEW = {
  mode: 'act',
  sentence: 'Incident Management: nobody can work on a productive system (F8, R6 row 2).',
  status: { label: 'Accepted', tone: 'success' },
  more: [{ label: 'Take over', act: { action: 'take over' } }],
  clocks: [{ label: 'Customer', text: 'Saturday, 28 November, 10:14' }],
  alert: {
    state: 'On-call alert: accepted by Jana Weiß',
    text: 'Brennwald Energie: nobody can work since 10:05.',
    lines: [
      { at: 'Sat 28 Nov, 10:14', what: 'Jana Weiß told', why: 'step 1, round 1: rota' },
      { at: 'Sat 28 Nov, 10:18', what: 'Jana Weiß accepted' },
    ],
  },
  warnings: [],
  trace: [
    { title: 'Row of the forwarding table', lines: [{ label: 'Matching row', text: 'Serious incident' }] },
    { title: 'Hours', lines: [{ label: 'Next opening', text: 'Monday, 30 November, 08:00' }] },
  ],
};
const ENTRY = 'static/ui/ticket-panel.tsx';

describe('the issue panel', () => {
  test('shows the whole trace without a click', async () => {
    const panel = await renderUiKit(ENTRY, () => VIEW);
    const doc = await until(panel, (one) => textOf(one).includes('Matching row: Serious incident'));
    expect(nodesOf(doc, 'Heading').map(textOf)).toEqual([
      'On-call alert: accepted by Jana Weiß',
      'Row of the forwarding table',
      'Hours',
    ]);
  });

  test('tells in a table who was told when, why and with which answer', async () => {
    const panel = await renderUiKit(ENTRY, () => VIEW);
    const doc = await until(panel, (one) => nodesOf(one, 'Row').length > 0);
    expect(nodesOf(doc, 'Row').map((row) => nodesOf(row, 'Cell').map(textOf))).toEqual([
      ['Sat 28 Nov, 10:14', 'Jana Weiß told', 'step 1, round 1: rota'],
      ['Sat 28 Nov, 10:18', 'Jana Weiß accepted', ''],
    ]);
  });

  test('has the buttons of the context', async () => {
    const panel = await renderUiKit(ENTRY, (key) => (key === 'act' ? { done: true, sentence: 'It is yours.' } : VIEW));
    press(await until(panel, (one) => nodesOf(one, 'Button').length > 0), 'Take over');
    await until(panel, (one) => textOf(one).includes('It is yours.'));
  });
});
