import React from 'react';
import DynamicTable from '@atlaskit/dynamic-table';
import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import type { Draw, Drawing } from './draw';
import type { ForgeNode } from './forge-node';
import { given } from './given';
import { flagProp, textProp } from './read-prop';

/** What the app put into a named place: its children stand in a `ContentWrapper`. */
const slot = (node: ForgeNode, name: string): readonly ForgeNode[] =>
  node.children.find((child) => child.type === 'ContentWrapper' && child.props['name'] === name)?.children ?? [];

const cellOf = (cell: ForgeNode, { draw }: Drawing) => ({
  key: textProp(cell.props, 'cellKey') ?? cell.key,
  content: draw(cell.children),
  isSortable: flagProp(cell.props, 'isSortable'),
  ...(typeof cell.props['colSpan'] === 'number' ? { colSpan: cell.props['colSpan'] } : {}),
  ...(typeof cell.props['width'] === 'number' ? { width: cell.props['width'] } : {}),
});

const table: Draw = (drawing) => {
  const { node, props } = drawing;
  const head = slot(node, 'head');
  const rows = slot(node, 'rows').map((row) => ({
    key: textProp(row.props, 'rowKey') ?? row.key,
    cells: row.children.map((cell) => cellOf(cell, drawing)),
  }));
  return (
    <DynamicTable
      {...given({ caption: textProp(props, 'caption'), label: textProp(props, 'label') })}
      {...(head.length === 0 ? {} : { head: { cells: head.map((cell) => cellOf(cell, drawing)) } })}
      rows={rows}
      isLoading={flagProp(props, 'isLoading')}
      isFixedSize={flagProp(props, 'isFixedSize')}
      {...(typeof props['rowsPerPage'] === 'number' ? { rowsPerPage: props['rowsPerPage'] } : {})}
    />
  );
};

export const TABLES: Readonly<Record<string, Draw>> = {
  DynamicTable: table,
  Tabs: ({ props, children }) => <Tabs id={textProp(props, 'id') ?? 'tabs'}>{children}</Tabs>,
  TabList: ({ children }) => <TabList>{children}</TabList>,
  Tab: ({ children }) => <Tab>{children}</Tab>,
  TabPanel: ({ children }) => <TabPanel>{children}</TabPanel>,
};
