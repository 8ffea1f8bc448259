import React from 'react';
import type { OnCallStretch } from '../../../src/domain/decision/on-call-timeline';
import { DAY_MS, type Span } from '../../../src/domain/instant';
import { shortTime } from '../../../src/domain/texts/short-time';
import { useReader } from '../parts/reader';
import { tell } from '../words/tell';
import styles from './timeline.module.css';

interface TimelineProps {
  readonly stretches: readonly OnCallStretch[];
  readonly window: Span;
  readonly nameOf: (account: string) => string;
}

const ROW = 26;
const NAMES = 170;
const WIDTH = 1000;

/** One row a person, bars where they are on call; a row of its own for hours in which nobody can be told. */
export const Timeline = ({ stretches, window, nameOf }: TimelineProps) => {
  const { language, zone } = useReader();
  const people = [...new Set(stretches.flatMap((one) => one.people.map(({ person }) => person)))];
  const nobody = stretches.filter((one) => one.people.length === 0);
  const rows = [...people, ...(nobody.length === 0 ? [] : [null])];
  const at = (instant: number): number =>
    NAMES + ((instant - window.start) / (window.end - window.start)) * (WIDTH - NAMES);
  const days = Array.from(
    { length: Math.round((window.end - window.start) / DAY_MS) },
    (_, day) => window.start + day * DAY_MS,
  );
  const clock = { zone, language };
  return (
    <div className={styles['scroll']} role="region" aria-label={tell(language, 'timelineLabel')} tabIndex={0}>
      <svg
        viewBox={`0 0 ${WIDTH} ${rows.length * ROW + 24}`}
        className={styles['drawing']}
        role="img"
        aria-label={tell(language, 'timelineLabel')}
      >
        {days.map((day) => (
          <g key={day}>
            <line x1={at(day)} x2={at(day)} y1={18} y2={rows.length * ROW + 24} className={styles['line']} />
            <text x={at(day) + 3} y={12} className={styles['label']}>
              {shortTime(day, clock)}
            </text>
          </g>
        ))}
        {rows.map((person, row) => (
          <g key={person ?? 'nobody'}>
            <text x={0} y={24 + row * ROW + 16} className={person === null ? styles['alarm'] : styles['name']}>
              {person === null ? tell(language, 'nobody') : nameOf(person)}
            </text>
            {stretches
              .filter((one) =>
                person === null ? one.people.length === 0 : one.people.some((told) => told.person === person),
              )
              .map(({ start, end, source }) => (
                <rect
                  key={start}
                  x={at(start)}
                  width={Math.max(1, at(end) - at(start) - 1)}
                  y={24 + row * ROW + 3}
                  height={ROW - 6}
                  rx={3}
                  className={styles[source.replaceAll(' ', '-')]}
                >
                  <title>{`${person === null ? tell(language, 'nobody') : nameOf(person)}: ${shortTime(start, clock)} – ${shortTime(end, clock)}, ${tell(language, `source ${source}`)}`}</title>
                </rect>
              ))}
          </g>
        ))}
      </svg>
      <ul className={styles['legend']}>
        {(['duty incident manager', 'rota', 'last resort', 'nobody'] as const).map((source) => (
          <li key={source}>
            <svg width="20" height="12" aria-hidden="true">
              <rect width="20" height="12" rx="3" className={styles[source.replaceAll(' ', '-')]} />
            </svg>
            {tell(language, `source ${source}`)}
          </li>
        ))}
      </ul>
    </div>
  );
};
