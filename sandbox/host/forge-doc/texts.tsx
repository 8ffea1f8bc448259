import React from 'react';
import Badge from '@atlaskit/badge';
import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { Text } from '@atlaskit/primitives/compiled';
import Spinner from '@atlaskit/spinner';
import { SimpleTag } from '@atlaskit/tag';
import type { Draw } from './draw';
import { given } from './given';
import { textProp, tokenProp, wordProp } from './read-prop';

const HEADINGS = ['xxlarge', 'xlarge', 'large', 'medium', 'small', 'xsmall', 'xxsmall'] as const;
const LEVELS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'div', 'span'] as const;

const text: Draw = ({ props, children }) => (
  <div style={{ color: tokenProp(props, 'color'), textAlign: wordProp(props, 'align', ['start', 'center', 'end']) }}>
    <Text
      as={wordProp(props, 'as', ['span', 'p', 'strong', 'em']) ?? 'p'}
      color="inherit"
      {...given({
        size: wordProp(props, 'size', ['small', 'medium', 'large']),
        weight: wordProp(props, 'weight', ['regular', 'medium', 'semibold', 'bold']),
      })}
    >
      {children}
    </Text>
  </div>
);

const heading: Draw = ({ props, children }) => (
  <Heading size={wordProp(props, 'size', HEADINGS) ?? 'medium'} {...given({ as: wordProp(props, 'as', LEVELS) })}>
    {children}
  </Heading>
);

const lozenge: Draw = ({ props, children }) => (
  <Lozenge
    {...given({
      appearance: wordProp(props, 'appearance', ['default', 'inprogress', 'moved', 'new', 'removed', 'success']),
    })}
  >
    {children}
  </Lozenge>
);

const badge: Draw = ({ props, children }) => (
  <Badge
    {...given({ appearance: wordProp(props, 'appearance', ['added', 'default', 'important', 'primary', 'removed']) })}
  >
    {React.Children.toArray(children).map(String).join('')}
  </Badge>
);

const list: Draw = ({ props, children }) => (props['type'] === 'ordered' ? <ol>{children}</ol> : <ul>{children}</ul>);

export const TEXTS: Readonly<Record<string, Draw>> = {
  Text: text,
  Strong: ({ children }) => <strong>{children}</strong>,
  Em: ({ children }) => <em>{children}</em>,
  Heading: heading,
  Lozenge: lozenge,
  Badge: badge,
  Tag: ({ props }) => <SimpleTag text={textProp(props, 'text') ?? ''} />,
  TagGroup: ({ children }) => <div>{children}</div>,
  Code: ({ children }) => <code className="forge-code">{children}</code>,
  CodeBlock: ({ props }) => <pre className="forge-code">{textProp(props, 'text')}</pre>,
  List: list,
  ListItem: ({ children }) => <li>{children}</li>,
  Spinner: ({ props }) => (
    <Spinner
      size={wordProp<'small' | 'medium' | 'large'>(props, 'size', ['small', 'medium', 'large']) ?? 'medium'}
      label={textProp(props, 'label') ?? 'Loading'}
    />
  ),
};
