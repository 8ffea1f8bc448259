import type { ReactNode } from 'react';
import type { ForgeNode, Props } from './forge-node';

/** What a drawn component gets: its props, safe to hand on, its node, and a way to draw nodes inside it. */
export interface Drawing {
  readonly props: Props;
  readonly node: ForgeNode;
  readonly children: ReactNode;
  readonly draw: (nodes: readonly ForgeNode[]) => ReactNode;
}

export type Draw = (drawing: Drawing) => ReactNode;
