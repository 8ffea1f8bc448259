import { ExpressionError } from './expression-error';
import { tokensOf, type Token } from './tokens-of';

export interface TokenReader {
  peek(ahead?: number): Token;
  next(): Token;
  /** Takes the next token when it is one of these signs. */
  take(...signs: readonly string[]): Token | undefined;
  /** @throws ExpressionError when the next token is not this sign. */
  expect(sign: string): Token;
}

/** Reads the tokens of a source one by one. */
export const readTokens = (source: string): TokenReader => {
  const tokens = tokensOf(source);
  const end: Token = { kind: 'end', text: '', at: source.length };
  let position = 0;
  const peek = (ahead = 0) => tokens[position + ahead] ?? end;
  const next = () => {
    const token = peek();
    position += 1;
    return token;
  };
  const take = (...signs: readonly string[]) => {
    const { kind, text } = peek();
    return kind === 'sign' && signs.includes(text) ? next() : undefined;
  };
  const expect = (sign: string) => {
    const taken = take(sign);
    if (taken !== undefined) return taken;
    const { text, at } = peek();
    throw new ExpressionError(`expected "${sign}" instead of "${text}"`, at);
  };
  return { peek, next, take, expect };
};
