import React, { type SVGProps } from 'react';
import type { GapCause } from '../../../src/domain/hours/coverage/gap';
import { useReader } from '../parts/reader';
import { tell } from '../words/tell';
import { CoveragePatterns } from './coverage-patterns';
import styles from './coverage.module.css';
import { fillOf, openClass } from './fill-of';

const CAUSES = [
  'evening',
  'weekend',
  'holiday',
  'closure',
  'own hours',
  'nobody present',
] as const satisfies readonly GapCause[];

/** What the tones and patterns of the map mean. */
export const CoverageLegend = ({ most }: { readonly most: number }) => {
  const { language } = useReader();
  const counts = Array.from({ length: Math.min(5, most) }, (_, index) => index + 1);
  return (
    <ul className={styles['legend']}>
      {counts.map((count) => (
        <Sample key={count} rect={openClass(count)}>
          {count === 1 ? tell(language, 'oneDeskOpen') : tell(language, 'desksOpen', { count: String(count) })}
        </Sample>
      ))}
      {CAUSES.map((cause) => (
        <Sample
          key={cause}
          rect={fillOf(cause, `legend-${cause.replace(' ', '-')}`)}
          patterns={`legend-${cause.replace(' ', '-')}`}
        >
          {tell(language, `cause ${cause}`)}
        </Sample>
      ))}
      <Sample rect={{ className: styles['unplanned'] ?? '', y: 9, height: 3 }}>{tell(language, 'unplanned')}</Sample>
    </ul>
  );
};

interface SampleProps {
  readonly rect: SVGProps<SVGRectElement>;
  readonly patterns?: string;
  readonly children: string;
}

const Sample = ({ rect, patterns, children }: SampleProps) => (
  <li>
    <svg width="22" height="12" aria-hidden="true">
      {patterns !== undefined && <CoveragePatterns of={patterns} />}
      <rect width="22" height="12" {...rect} />
    </svg>
    {children}
  </li>
);
