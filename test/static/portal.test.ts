import type { PortalView } from '../../src/contract/portal';
import type { PortalHeaderView } from '../../src/contract/portal-header';
import { nodesOf, press, renderUiKit, textOf, until, type ForgeNode } from './render-ui-kit';

const HEADER: PortalHeaderView = {
  language: 'de',
  desk: {
    place: 'Saarbrücken',
    open: false,
    sentence: 'Unser Standort Saarbrücken hat geschlossen. Er öffnet am Montag, 30. November, 08:00 (Ihre Zeit).',
  },
  sentence: 'Ihre Anfragen werden hier jederzeit angenommen.',
  serious: { heading: 'Was als schwerwiegend gilt', points: ['Niemand kann arbeiten.'], phone: 'Telefon: 0681 5550' },
};

const VIEW: PortalView = {
  language: 'de',
  zone: 'Europe/Berlin',
  desk: HEADER.desk ?? { place: '', open: true, sentence: '' },
  sentence: 'Ihre Meldung liegt beim Bereitschaftsdienst.',
  stages: [
    { key: 'received', state: 'done', text: 'Eingegangen am Samstag, 28. November, 10:14 (Ihre Zeit)' },
    {
      key: 'with on-call',
      state: 'now',
      text: 'Beim Bereitschaftsdienst seit Samstag, 28. November, 10:14 (Ihre Zeit)',
    },
    { key: 'accepted', state: 'ahead', text: 'Eine Person nimmt sich der Sache an' },
  ],
  serious: HEADER.serious,
  worse: {
    button: 'Es ist schlimmer geworden',
    send: 'Absenden',
    productive: { label: 'Produktivsystem?', options: [{ value: 'yes', label: 'Ja' }] },
    canWork: { label: 'Wer kann arbeiten?', options: [{ value: 'nobody', label: 'Niemand' }] },
    since: { label: 'Seit wann?' },
    dataBreach: { label: 'Datenpanne' },
    text: { label: 'Was ist geschehen?' },
  },
};

const GERMAN = { locale: 'de-DE' };

/** The host tells a field that a person changed it. */
const change = (
  doc: ForgeNode,
  type: string,
  { label, event }: { readonly label: string; readonly event: unknown },
) => {
  const labels = nodesOf(doc, 'Label');
  const id = labels.find((one) => textOf(one) === label)?.props['labelFor'];
  const field = nodesOf(doc, type).find(
    ({ props }) => id !== undefined && (props['id'] === id || props['inputId'] === id),
  );
  const onChange = field?.props['onChange'];
  if (typeof onChange !== 'function') throw new Error(`there is no field ${label}`);
  onChange(event);
};

describe('the header of the portal', () => {
  const ENTRY = 'static/ui/portal-header.tsx';

  test('says how the own desk is, and behind one click what counts as serious', async () => {
    const header = await renderUiKit(ENTRY, () => HEADER, GERMAN);
    const doc = await until(header, (one) => textOf(one).includes('Er öffnet am Montag'));
    expect(textOf(doc)).not.toContain('Niemand kann arbeiten.');
    press(doc, 'Was als schwerwiegend gilt');
    const open = await until(header, (one) => textOf(one).includes('Niemand kann arbeiten.'));
    expect(textOf(open)).toContain('Telefon: 0681 5550');
  });

  test('shows nothing at all when it gets no answer', async () => {
    const header = await renderUiKit(ENTRY, () => ({ error: 'Jira did not answer' }), GERMAN);
    const doc = await until(header, () => header.calls.length > 0);
    expect(textOf(doc).trim()).toBe('');
    expect(nodesOf(doc, 'SectionMessage')).toEqual([]);
  });
});

describe('the panel of a request', () => {
  const ENTRY = 'static/ui/portal-request.tsx';

  test('shows the way of the request, step by step', async () => {
    const panel = await renderUiKit(ENTRY, () => VIEW, GERMAN);
    const doc = await until(panel, (one) => nodesOf(one, 'Lozenge').length > 0);
    expect(nodesOf(doc, 'Lozenge').map(textOf)).toEqual(['erledigt', 'jetzt', 'als Nächstes']);
    expect(textOf(doc)).toContain('Beim Bereitschaftsdienst seit Samstag');
  });

  test('“It got worse” asks the questions and sends the answers', async () => {
    const panel = await renderUiKit(
      ENTRY,
      (key) => (key === 'gotWorse' ? { done: true, sentence: 'Der Bereitschaftsdienst ist alarmiert.' } : VIEW),
      GERMAN,
    );
    press(await until(panel, (one) => nodesOf(one, 'Button').length > 0), 'Es ist schlimmer geworden');
    const form = await until(panel, (one) => nodesOf(one, 'Select').length === 2);
    change(form, 'Select', { label: 'Produktivsystem? *', event: { value: 'yes', label: 'Ja' } });
    change(form, 'Select', { label: 'Wer kann arbeiten? *', event: { value: 'nobody', label: 'Niemand' } });
    change(form, 'Textfield', { label: 'Seit wann?', event: { target: { value: '10 Uhr' } } });
    press(await until(panel, (one) => nodesOf(one, 'Textfield')[0]?.props['value'] === '10 Uhr'), 'Absenden');
    const after = await until(panel, (one) => textOf(one).includes('Der Bereitschaftsdienst ist alarmiert.'));
    expect(panel.calls.find(({ functionKey }) => functionKey === 'gotWorse')?.payload).toEqual({
      productive: true,
      canWork: 'nobody',
      since: '10 Uhr',
    });
    expect(nodesOf(after, 'Select')).toEqual([]);
  });

  test('what was refused keeps the form with everything that was written', async () => {
    const panel = await renderUiKit(
      ENTRY,
      (key) => (key === 'gotWorse' ? { error: 'shorten it', field: 'since' } : VIEW),
      GERMAN,
    );
    press(await until(panel, (one) => nodesOf(one, 'Button').length > 0), 'Es ist schlimmer geworden');
    const form = await until(panel, (one) => nodesOf(one, 'Textfield').length > 0);
    change(form, 'Textfield', { label: 'Seit wann?', event: { target: { value: 'gestern' } } });
    press(await until(panel, (one) => nodesOf(one, 'Textfield')[0]?.props['value'] === 'gestern'), 'Absenden');
    const asked = await until(panel, (one) => nodesOf(one, 'ErrorMessage').length === 2);
    expect(nodesOf(asked, 'ErrorMessage').map(textOf)).toEqual(['Bitte wählen Sie.', 'Bitte wählen Sie.']);
    expect(panel.calls.some(({ functionKey }) => functionKey === 'gotWorse')).toBe(false);
    change(asked, 'Select', { label: 'Produktivsystem? *', event: { value: 'yes', label: 'Ja' } });
    change(asked, 'Select', { label: 'Wer kann arbeiten? *', event: { value: 'nobody', label: 'Niemand' } });
    press(await until(panel, (one) => nodesOf(one, 'ErrorMessage').length === 0), 'Absenden');
    const after = await until(panel, (one) => textOf(one).includes('shorten it'));
    expect(nodesOf(after, 'ErrorMessage').map(textOf)).toEqual(['shorten it']);
    expect(nodesOf(after, 'Textfield')[0]?.props['value']).toBe('gestern');
  });

  test('without the right to say it there is no such button', async () => {
    const panel = await renderUiKit(ENTRY, () => ({ ...VIEW, worse: undefined }), GERMAN);
    const doc = await until(panel, (one) => nodesOf(one, 'Lozenge').length > 0);
    expect(nodesOf(doc, 'Button')).toEqual([]);
  });
});
