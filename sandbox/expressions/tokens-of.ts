import { ExpressionError } from './expression-error';

export interface Token {
  readonly kind: 'number' | 'string' | 'name' | 'sign' | 'template' | 'end';
  /** The sign or name; the value of a string; the raw inside of a template. */
  readonly text: string;
  readonly at: number;
}

const PATTERN =
  /\s+|\/\/[^\n]*|(?<number>\d+(?:\.\d+)?)|(?<name>[A-Za-z_$][\w$]*)|(?<string>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(?<template>`(?:[^`\\]|\\.)*`)|(?<sign>\?\.|=>|==|!=|<=|>=|&&|\|\||[-+*/%<>!?:.,()[\]])/y;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
const unescape = (text: string) => text.replace(/\\(.)/gs, (_, sign: string) => ESCAPES[sign] ?? sign);

/** Splits the source of an expression into tokens. @throws ExpressionError at a sign that belongs to no token. */
export const tokensOf = (source: string): readonly Token[] => {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < source.length) {
    const at = PATTERN.lastIndex;
    const match = PATTERN.exec(source);
    if (match === null) throw new ExpressionError(`unexpected "${source[at] ?? ''}"`, at);
    const { number, name, string, template, sign } = match.groups ?? {};
    if (number !== undefined) tokens.push({ kind: 'number', text: number, at });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, at });
    else if (string !== undefined) tokens.push({ kind: 'string', text: unescape(string.slice(1, -1)), at });
    else if (template !== undefined) tokens.push({ kind: 'template', text: template.slice(1, -1), at });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, at });
  }
  return [...tokens, { kind: 'end', text: '', at: source.length }];
};
