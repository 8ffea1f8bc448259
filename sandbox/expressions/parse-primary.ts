import { ExpressionError } from './expression-error';
import type { ExpressionTree } from './expression-tree';
import { readTokens, type TokenReader } from './token-reader';

type ParseWhole = (reader: TokenReader) => ExpressionTree;

const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** `${…}` in a template has no braces inside: the subset knows no object literals. */
const templateParts = (raw: string, whole: ParseWhole) =>
  raw.split(/\$\{([^}]*)\}/).map((part, i) => (i % 2 === 0 ? part : whole(readTokens(part))));

/** Parameters when a function begins here: `x => …`, `(x, y) => …`. */
const parameters = (reader: TokenReader): readonly string[] | undefined => {
  if (reader.peek().kind === 'name' && reader.peek(1).text === '=>') return [reader.next().text];
  if (reader.peek().text !== '(') return undefined;
  const names: string[] = [];
  let ahead = 1;
  for (; reader.peek(ahead).kind === 'name'; ahead += 2) {
    names.push(reader.peek(ahead).text);
    if (reader.peek(ahead + 1).text !== ',') break;
  }
  if (reader.peek(ahead + 1).text !== ')' || reader.peek(ahead + 2).text !== '=>') return undefined;
  for (let i = 0; i < ahead + 2; i++) reader.next();
  return names;
};

/** A literal, name, list, template, function or group. */
export const parsePrimary = (reader: TokenReader, whole: ParseWhole): ExpressionTree => {
  const names = parameters(reader);
  if (names !== undefined) {
    reader.expect('=>');
    return { kind: 'function', parameters: names, body: whole(reader) };
  }
  const { kind, text, at } = reader.next();
  if (kind === 'number') return { kind: 'literal', value: Number(text) };
  if (kind === 'string') return { kind: 'literal', value: text };
  if (kind === 'template') return { kind: 'template', parts: templateParts(text, whole) };
  if (kind === 'name') {
    const word = WORDS[text];
    return word === undefined ? { kind: 'name', name: text, at } : { kind: 'literal', value: word };
  }
  if (text === '(') {
    const inner = whole(reader);
    reader.expect(')');
    return { kind: 'group', inner };
  }
  if (text === '[') {
    const items: ExpressionTree[] = [];
    while (reader.take(']') === undefined) {
      if (items.length > 0) reader.expect(',');
      items.push(whole(reader));
    }
    return { kind: 'list', items };
  }
  throw new ExpressionError(text === '' ? 'the expression ends too early' : `unexpected "${text}"`, at);
};
