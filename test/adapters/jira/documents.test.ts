import fc from 'fast-check';
import { adfToText } from '../../../src/adapters/jira/adf-to-text';
import { textToAdf } from '../../../src/adapters/jira/text-to-adf';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('documents of Jira as plain text', () => {
  test('a text comes back word by word, whatever its line breaks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Portal', 'steht', '\n', '\n\n', ' ', '503', '„Kurs“')), (parts) => {
        const text = parts.join('');
        expect(plain(adfToText(textToAdf(text)))).toBe(plain(text));
      }),
    );
  });

  test('the people mentioned stand before the text and do not change it', () => {
    const document = textToAdf('Bitte ansehen.\nDanke.', ['ada', 'ben']);
    expect(adfToText(document)).toBe('Bitte ansehen.\nDanke.');
    expect(JSON.stringify(document)).toContain('{"type":"mention","attrs":{"id":"ada"}}');
  });

  test('lists, tables and panels keep their words and their lines', () => {
    const item = (text: string) => ({
      type: 'listItem',
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    });
    const document = { type: 'doc', content: [{ type: 'bulletList', content: [item('one'), item('two')] }] };
    expect(adfToText(document)).toBe('one\n\ntwo');
  });

  test('anything at all is read without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(typeof adfToText(value)).toBe('string');
        expect(typeof adfToText({ type: 'doc', content: [value] })).toBe('string');
      }),
    );
  });
});
