import React from 'react';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import type { Draw, Drawing } from './draw';
import { given } from './given';
import { flagProp, tokenProp, wordProp } from './read-prop';

const SPACES = [
  'space.0',
  'space.025',
  'space.050',
  'space.075',
  'space.100',
  'space.150',
  'space.200',
  'space.250',
  'space.300',
  'space.400',
  'space.500',
  'space.600',
  'space.800',
  'space.1000',
] as const;
const ENDS = ['start', 'center', 'end'] as const;

const stack: Draw = ({ props, children }) => (
  <Stack
    {...given({
      space: wordProp(props, 'space', SPACES),
      alignInline: wordProp(props, 'alignInline', [...ENDS, 'stretch']),
      alignBlock: wordProp(props, 'alignBlock', [...ENDS, 'stretch']),
      grow: wordProp(props, 'grow', ['hug', 'fill']),
      spread: wordProp(props, 'spread', ['space-between']),
    })}
  >
    {children}
  </Stack>
);

const inline: Draw = ({ props, children }) => (
  <Inline
    shouldWrap={flagProp(props, 'shouldWrap')}
    {...given({
      space: wordProp(props, 'space', SPACES),
      rowSpace: wordProp(props, 'rowSpace', SPACES),
      alignInline: wordProp(props, 'alignInline', [...ENDS, 'stretch']),
      alignBlock: wordProp(props, 'alignBlock', [...ENDS, 'baseline', 'stretch']),
      spread: wordProp(props, 'spread', ['space-between']),
      grow: wordProp(props, 'grow', ['hug', 'fill']),
    })}
  >
    {children}
  </Inline>
);

const BOX_TOKENS = [
  'padding',
  'paddingBlock',
  'paddingBlockStart',
  'paddingBlockEnd',
  'paddingInline',
  'paddingInlineStart',
  'paddingInlineEnd',
  'backgroundColor',
  'borderColor',
  'borderRadius',
  'borderWidth',
  'color',
  'boxShadow',
] as const;
const BOX_WORDS = ['borderStyle', 'width', 'height', 'minWidth', 'maxWidth', 'overflow', 'textAlign'] as const;

const boxStyle = ({ props }: Drawing): React.CSSProperties => {
  const xcss = typeof props['xcss'] === 'object' && props['xcss'] !== null ? { ...props['xcss'] } : {};
  const wanted: Record<string, unknown> = { ...props, ...xcss };
  const tokens = BOX_TOKENS.map((name) => [name, tokenProp(wanted, name)] as const);
  const words = BOX_WORDS.map((name) => [name, wanted[name]] as const);
  return Object.fromEntries([...tokens, ...words].filter(([, value]) => typeof value === 'string'));
};

const box: Draw = (drawing) => <div style={boxStyle(drawing)}>{drawing.children}</div>;

export const LAYOUT: Readonly<Record<string, Draw>> = { Stack: stack, Inline: inline, Box: box };
