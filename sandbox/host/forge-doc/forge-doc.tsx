import React from 'react';
import { BUTTONS } from './buttons';
import { CHOICES } from './choices';
import type { Draw } from './draw';
import { FORMS } from './forms';
import type { ForgeNode } from './forge-node';
import { LAYOUT } from './layout';
import { MESSAGES } from './messages';
import { TABLES } from './tables';
import { TEXTS } from './texts';
import { TEXT_FIELDS } from './text-fields';

const KNOWN: Readonly<Record<string, Draw>> = {
  Root: ({ children }) => children,
  String: ({ props }) => (typeof props['text'] === 'string' ? props['text'] : ''),
  ...LAYOUT,
  ...TEXTS,
  ...BUTTONS,
  ...TEXT_FIELDS,
  ...CHOICES,
  ...FORMS,
  ...MESSAGES,
  ...TABLES,
};

/** Types of nodes that are drawn; everything else is shown as a box that says so. */
export const DRAWN: ReadonlySet<string> = new Set(Object.keys(KNOWN));

const draw = (nodes: readonly ForgeNode[]): React.ReactNode =>
  nodes.map((node) => <ForgeDoc key={node.key} node={node} />);

/** Draws what a UI Kit front end sent, with Atlaskit, as Jira would: in the page itself, not in a frame. */
export const ForgeDoc = ({ node }: { readonly node: ForgeNode }): React.ReactElement => {
  const known = KNOWN[node.type];
  if (known === undefined)
    return (
      <div role="alert" className="forge-unsupported">
        {/^[a-z]/.test(node.type)
          ? `Forge refuses HTML in UI Kit: <${node.type}>`
          : `The sandbox does not draw ${node.type} yet`}
      </div>
    );
  const children = draw(node.children);
  return <>{known({ props: node.props, node, children: node.children.length === 0 ? null : children, draw })}</>;
};
