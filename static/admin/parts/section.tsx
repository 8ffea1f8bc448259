import Heading from '@atlaskit/heading';
import React, { type ReactNode } from 'react';
import styles from './parts.module.css';

interface SectionProps {
  readonly title: string;
  /** One sentence under the heading. */
  readonly means?: string;
  readonly children: ReactNode;
}

/** A part of a view with its name. */
export const Section = ({ title, means, children }: SectionProps) => (
  <section className={styles['tight']}>
    <Heading size="small" as="h2">
      {title}
    </Heading>
    {means !== undefined && <p className={styles['subtle']}>{means}</p>}
    {children}
  </section>
);
