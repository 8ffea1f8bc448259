import type { TicketForms, TicketView } from '../../src/contract/ticket-context';
import { nodesOf, press, renderUiKit, textOf, until, type ForgeNode } from './render-ui-kit';

const FORMS: TicketForms = {
  forward: [
    { to: 'consulting', label: 'Learning Consulting', sentence: 'Learning Consulting (Carla Wendel): present (F11)' },
    { to: 'incident-management', label: 'Incident Management', sentence: 'Incident Management (Jana Weiß) (F8)' },
  ],
  sendBack: { to: 'Support (Lukas Brandt)', bounces: 1 },
  askCustomer: { draft: 'Welche Umgebung ist betroffen?', language: 'de' },
  askIncidentManagement: { owner: 'Jana Weiß' },
  experts: [{ department: 'hosting', person: 'Elias Hofer' }],
  makeWait: { now: '2026-11-28T09:14:00Z', until: '2026-11-30T07:00:00Z', text: 'Monday, 30 November, 08:00' },
};

const VIEW: TicketView = {
  mode: 'act',
  sentence: 'Support: everything else (F4, R6 row 8).',
  status: { label: 'In work', tone: 'inprogress' },
  more: [],
  clocks: [],
  warnings: [],
  forms: FORMS,
  trace: [],
};

const ENTRY = 'static/ui/ticket-panel.tsx';

/** The host tells a field that a person changed it. */
const change = (doc: ForgeNode, name: string, event: unknown) => {
  const field = ['Textfield', 'TextArea', 'Select', 'Toggle']
    .flatMap((type) => nodesOf(doc, type))
    .find(({ props }) => [props['id'], props['inputId']].some((id) => String(id).endsWith(name)));
  const onChange = field?.props['onChange'];
  if (typeof onChange !== 'function') throw new Error(`there is no field ${name}`);
  onChange(event);
};

const typed = (value: string) => ({ target: { value } });
const opened = async (view: TicketView, button: string, act: (payload: unknown) => unknown = () => ({})) => {
  const panel = await renderUiKit(ENTRY, (key, payload) => (key === 'act' ? act(payload) : view));
  press(await until(panel, (one) => nodesOf(one, 'Button').length > 0), button);
  await until(panel, (one) => nodesOf(one, 'Modal').length === 1);
  return panel;
};
const sentBy = (panel: Awaited<ReturnType<typeof opened>>) =>
  panel.calls.filter(({ functionKey }) => functionKey === 'act').map(({ payload }) => payload);

describe('the forms beside a ticket', () => {
  test('each possible act has a button, and what is not possible has none', async () => {
    const panel = await renderUiKit(ENTRY, () => ({ ...VIEW, forms: { ...FORMS, forward: [], sendBack: undefined } }));
    const doc = await until(panel, (one) => nodesOf(one, 'Button').length > 0);
    expect(nodesOf(doc, 'Button').map(textOf)).toEqual([
      'Ask the customer …',
      'Ask Incident Management …',
      'Bring in an expert …',
      'Let it wait …',
      'Note a call …',
    ]);
  });

  test('in the narrow issue context they are there on demand', async () => {
    const panel = await renderUiKit('static/ui/ticket-context.tsx', () => VIEW);
    const folded = await until(panel, (one) => nodesOf(one, 'Button').length > 0);
    expect(nodesOf(folded, 'Button').map(textOf)).toEqual(['More actions']);
    press(folded, 'More actions');
    await until(panel, (one) => nodesOf(one, 'Button').length === 8);
  });

  test('forwarding says what each choice would do, and sends target and reason', async () => {
    const panel = await opened(VIEW, 'Forward …', () => ({ done: true, sentence: 'Learning Consulting: forwarded.' }));
    change(panel.doc(), 'to', { value: 'consulting', label: 'Learning Consulting' });
    change(await until(panel, (one) => textOf(one).includes('Carla Wendel')), 'reason', typed('Course catalogue'));
    await until(panel, (one) => nodesOf(one, 'TextArea')[0]?.props['value'] === 'Course catalogue');
    press(panel.doc(), 'Forward');
    const after = await until(panel, (one) => textOf(one).includes('Learning Consulting: forwarded.'));
    expect(nodesOf(after, 'Modal')).toEqual([]);
    expect(sentBy(panel)).toEqual([{ action: 'forward', to: 'consulting', reason: 'Course catalogue' }]);
  });

  test('what is missing is said at its field, and nothing is sent', async () => {
    const panel = await opened(VIEW, 'Forward …');
    change(panel.doc(), 'reason', typed('Course catalogue'));
    await until(panel, (one) => nodesOf(one, 'TextArea')[0]?.props['value'] === 'Course catalogue');
    press(panel.doc(), 'Forward');
    const doc = await until(panel, (one) => nodesOf(one, 'ErrorMessage').length > 0);
    expect(nodesOf(doc, 'ErrorMessage').map(textOf)).toEqual(['Please choose.']);
    expect(nodesOf(doc, 'TextArea')[0]?.props['value']).toBe('Course catalogue');
    expect(sentBy(panel)).toEqual([]);
  });

  test('a refusal of the rules keeps the window open with everything that was written', async () => {
    const panel = await opened(VIEW, 'Send back …', () => ({ done: false, sentence: 'The on-call alert goes on.' }));
    expect(textOf(panel.doc())).toContain('It was sent back 1 times already.');
    change(panel.doc(), 'reason', typed('Not ours'));
    await until(panel, (one) => nodesOf(one, 'TextArea')[0]?.props['value'] === 'Not ours');
    press(panel.doc(), 'Send back');
    const doc = await until(panel, (one) => textOf(one).includes('The on-call alert goes on.'));
    expect(nodesOf(doc, 'TextArea')[0]?.props['value']).toBe('Not ours');
  });

  test('a refused field is named at the field', async () => {
    const panel = await opened(VIEW, 'Note a call …', () => ({ error: 'is no telephone number', field: 'number' }));
    for (const [name, value] of [
      ['caller', 'Olaf Kirchner'],
      ['number', 'none'],
      ['text', 'Asked for the state'],
    ] as const) {
      change(panel.doc(), name, typed(value));
      await until(panel, (one) =>
        [...nodesOf(one, 'Textfield'), ...nodesOf(one, 'TextArea')].some(({ props }) => props['value'] === value),
      );
    }
    press(panel.doc(), 'Note a call');
    const doc = await until(panel, (one) => nodesOf(one, 'ErrorMessage').length > 0);
    expect(textOf(nodesOf(doc, 'ErrorMessage')[0] ?? doc)).toBe('is no telephone number');
    expect(nodesOf(doc, 'SectionMessage')).toEqual([]);
  });

  test('the question to the customer begins with what the report does not state', async () => {
    const panel = await opened(VIEW, 'Ask the customer …', () => ({ done: true, sentence: 'Asked.' }));
    press(panel.doc(), 'Ask');
    await until(panel, (one) => textOf(one).includes('Asked.'));
    expect(sentBy(panel)).toEqual([{ action: 'ask customer', text: 'Welche Umgebung ist betroffen?' }]);
  });

  test('waiting for some hours is an instant from now, the next opening needs none', async () => {
    const panel = await opened(VIEW, 'Let it wait …', () => ({ done: false, sentence: 'refused' }));
    press(panel.doc(), 'Let it wait');
    await until(panel, (one) => textOf(one).includes('refused'));
    change(panel.doc(), 'until', { value: String(2 * 3_600_000), label: 'In 2 hours' });
    await until(panel, (one) => JSON.stringify(nodesOf(one, 'Select')[0]?.props['value']).includes('In 2 hours'));
    press(panel.doc(), 'Let it wait');
    await until(panel, () => sentBy(panel).length === 2);
    expect(sentBy(panel)).toEqual([
      { action: 'make wait' },
      { action: 'make wait', until: '2026-11-28T11:14:00.000Z' },
    ]);
  });

  test('an outage is told to every customer in the language of each, previewed', async () => {
    const outage = {
      main: 'SUP-41',
      confirmed: true,
      question: 'One outage',
      reports: [
        { key: 'SUP-41', customer: 'Hartmuth', language: 'de' },
        { key: 'SUP-42', customer: 'Acme', language: 'en' },
      ],
      drafts: [
        { language: 'de', text: 'Wir arbeiten daran.' },
        { language: 'en', text: 'We are working on it.' },
      ],
    };
    const panel = await opened({ ...VIEW, outage }, 'Tell every customer …', () => ({ done: true, sentence: 'Sent.' }));
    change(panel.doc(), 'texts.de', typed('Läuft wieder.'));
    await until(panel, (one) => nodesOf(one, 'TextArea')[0]?.props['value'] === 'Läuft wieder.');
    press(panel.doc(), 'Tell every customer');
    await until(panel, (one) => textOf(one).includes('Sent.'));
    expect(sentBy(panel)).toEqual([
      { action: 'tell everybody', texts: { de: 'Läuft wieder.', en: 'We are working on it.' } },
    ]);
  });

  test('an open question is answered by whom it belongs to', async () => {
    const question = { text: 'Which log?', owner: 'Jana Weiß', dueAt: '2026-11-30T09:00:00Z', mine: true };
    const panel = await opened({ ...VIEW, forms: { ...FORMS, question } }, 'Answer the question …', () => ({
      done: true,
      sentence: 'Answered.',
    }));
    expect(textOf(panel.doc())).toContain('Which log?');
    change(panel.doc(), 'text', typed('catalina.out'));
    await until(panel, (one) => nodesOf(one, 'TextArea')[0]?.props['value'] === 'catalina.out');
    press(panel.doc(), 'Answer the question');
    await until(panel, () => sentBy(panel).length === 1);
    expect(sentBy(panel)).toEqual([{ action: 'answer question', text: 'catalina.out' }]);
  });
});
