import React, { type ReactNode } from 'react';
import { Headings } from '../parts/headings';

interface PaneProps {
  readonly kind: 'customer' | 'agent' | 'phone';
  readonly title: string;
  readonly who: string;
  readonly children: ReactNode;
}

/** One of the three views of the same moment. */
export const Pane = ({ kind, title, who, children }: PaneProps) => (
  <section className={`pane pane-${kind}`} aria-label={title}>
    <header>
      <h2>{title}</h2>
      <p>{who}</p>
    </header>
    <div className="pane-body">
      <Headings from={3}>{children}</Headings>
    </div>
  </section>
);
