import { adfHtml } from '../../../../sandbox/jira/adf/adf-html';
import { adfMentions } from '../../../../sandbox/jira/adf/adf-mentions';
import { adfText } from '../../../../sandbox/jira/adf/adf-text';
import { faultOfDocument } from '../../../../sandbox/jira/adf/fault-of-document';
import { parseDocument } from '../../../../sandbox/jira/adf/parse-document';
import { textDocument } from '../../../../sandbox/jira/adf/text-document';

const paragraph = (...content: readonly unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: readonly unknown[]) => ({ type: 'doc', version: 1, content });
const text = (words: string) => ({ type: 'text', text: words });

describe('documents', () => {
  test('of typed text read back as typed, with paragraphs, line breaks and mentions', () => {
    const document = textDocument('First @[ada].\nSecond line\n\nNext < & paragraph');
    expect(adfText(document)).toBe('First @ada.\nSecond line\nNext < & paragraph');
    expect(adfMentions(document)).toEqual(['ada']);
    expect(faultOfDocument(document)).toBeNull();
    expect(adfHtml(document)).toBe(
      '<p>First <span>@ada</span>.<br />Second line</p>\n<p>Next &lt; &amp; paragraph</p>',
    );
  });

  test.each([
    [doc(text('bare')), "doc.content[0]: 'text' may not stand in 'doc'"],
    [doc(paragraph(text(''))), 'doc.content[0].content[0]: a text node needs text'],
    [doc(paragraph({ type: 'mention', attrs: { text: '@x' } })), 'doc.content[0].content[0]: mention needs attrs.id'],
    [
      doc({ type: 'bulletList', content: [paragraph(text('x'))] }),
      "doc.content[0].content[0]: 'paragraph' may not stand in 'bulletList'",
    ],
    [
      doc(paragraph({ ...text('x'), marks: [{ type: 'blink' }] })),
      "doc.content[0].content[0]: there is no mark 'blink'",
    ],
    [doc({ type: 'marquee' }), "doc.content[0]: 'marquee' may not stand in 'doc'"],
    [
      doc({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('x'))] }] }, { type: 'rule' }),
      null,
    ],
  ])('have a structure (%#)', (input, fault) => {
    const document = parseDocument(input);
    expect(document === null ? 'no document' : faultOfDocument(document)).toBe(fault);
  });

  test.each([
    ['text'],
    [null],
    [{ type: 'doc', content: [] }],
    [{ type: 'doc', version: 2, content: [] }],
    [{ type: 'doc', version: 1, content: [{ text: 'x' }] }],
    [{ ...doc(), extra: 1 }],
  ])('are not %j', (input) => {
    expect(parseDocument(input)).toBeNull();
  });
});
