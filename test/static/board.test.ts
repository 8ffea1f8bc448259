import type { BoardView } from '../../src/contract/board';
import { nodesOf, press, renderUiKit, textOf, until } from './render-ui-kit';

const VIEW: BoardView = {
  readAt: 'Saturday, 28 November, 10:20',
  onCall: {
    now: [{ name: 'Jana Weiß', because: 'on call by the rota' }],
    next: { names: ['Claire Donnelly'], from: 'Monday, 30 November, 08:00' },
  },
  alerts: [
    {
      key: 'SUP-41',
      text: 'Brennwald Energie: nobody can work since 10:05.',
      state: 'told, step 2 of 4',
      person: 'Andrei Munteanu',
      minutes: 12,
      nextStepAt: 'Saturday, 28 November, 10:29',
      loud: false,
      reports: 3,
    },
  ],
  desks: [
    {
      name: 'Saarbrücken',
      open: false,
      state: 'closed until Monday, 30 November, 08:00 (outside hours)',
      waiting: 2,
      opening: 'Monday, 30 November, 08:00',
    },
    { name: 'Melbourne', open: true, state: 'open until 17:00 (hours)', waiting: 0 },
  ],
  more: false,
};

const ENTRY = 'static/ui/board.tsx';

describe('the on-call board', () => {
  test('shows who is on call now and next, each alert with step and clock, and what waits for each desk', async () => {
    const board = await renderUiKit(ENTRY, () => VIEW);
    const words = textOf(await until(board, (one) => textOf(one).includes('SUP-41')));
    expect(words).toContain('Now: Jana Weiß (on call by the rota)');
    expect(words).toContain('Claire Donnelly, from Monday, 30 November, 08:00');
    expect(words).toContain('told, step 2 of 4');
    expect(words).toContain('Andrei Munteanu · 12 min · next step Saturday, 28 November, 10:29 · 3 reports');
    expect(words).toContain('2 tickets wait, from Monday, 30 November, 08:00');
    expect(words).toContain('nothing waits');
  });

  test('says in red that nobody is on call, and that an alert is accepted by nobody', async () => {
    const loud = { ...VIEW.alerts[0], state: 'NOBODY HAS ACCEPTED', loud: true };
    const board = await renderUiKit(ENTRY, () => ({ ...VIEW, onCall: { now: [] }, alerts: [loud] }));
    const doc = await until(board, (one) => textOf(one).includes('NOBODY HAS ACCEPTED'));
    expect(nodesOf(doc, 'SectionMessage').map((one) => one.props['appearance'])).toEqual(['error']);
    expect(nodesOf(doc, 'Lozenge')[0]?.props['appearance']).toBe('removed');
  });

  test('looks again on a click, and shows a refusal as an error alone', async () => {
    let asked = 0;
    const board = await renderUiKit(ENTRY, () => {
      asked += 1;
      return asked === 1 ? VIEW : { error: 'only agents of the project may see the on-call board', field: 'account' };
    });
    press(await until(board, (one) => textOf(one).includes('SUP-41')), 'Look again');
    const doc = await until(board, (one) => textOf(one).includes('only agents'));
    expect(textOf(doc)).not.toContain('SUP-41');
  });
});
