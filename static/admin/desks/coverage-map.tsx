import React from 'react';
import type { Span } from '../../../src/domain/instant';
import { useReader } from '../parts/reader';
import { tell } from '../words/tell';
import { CoveragePatterns } from './coverage-patterns';
import styles from './coverage.module.css';
import { fillOf, openClass } from './fill-of';
import { within } from './within';
import type { Week, YearCoverage } from './year-coverage';

const WIDTH = 1000;
const LEFT = 62;
const TOP = 16;
const ROW = 11;
const DRAWING = 'map';

interface CoverageMapProps {
  readonly seen: YearCoverage;
  readonly year: number;
}

/** The year as a map: a row a week, Monday to Sunday; tones for open desks, patterns for what keeps them closed. */
export const CoverageMap = ({ seen: { coverage, weeks }, year }: CoverageMapProps) => {
  const { language } = useReader();
  const parts = coverage.gaps.flatMap((gap) => gap.parts);
  const days = Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + day)),
  );
  return (
    <div
      className={styles['scroll']}
      role="region"
      aria-label={tell(language, 'mapLabel', { year: String(year) })}
      tabIndex={0}
    >
      <svg
        viewBox={`0 0 ${WIDTH} ${TOP + weeks.length * ROW}`}
        className={styles['map']}
        role="img"
        aria-label={tell(language, 'mapLabel', { year: String(year) })}
      >
        <CoveragePatterns of={DRAWING} />
        {days.map((day, index) => (
          <text key={day} x={LEFT + ((WIDTH - LEFT) / 7) * index + 4} y={11} className={styles['label']}>
            {day}
          </text>
        ))}
        {weeks.map((week, index) => {
          const y = TOP + index * ROW;
          return (
            <g key={week.monday}>
              <text x={0} y={y + 8} className={styles['label']}>
                {week.monday}
              </text>
              {within(coverage.open, week).map(({ start, end, desks }) => (
                <rect
                  key={start}
                  y={y}
                  height={ROW - 1}
                  {...across(week, { start, end })}
                  {...openClass(desks.length)}
                />
              ))}
              {within(parts, week).map(({ start, end, cause }) => (
                <rect
                  key={start}
                  y={y}
                  height={ROW - 1}
                  {...across(week, { start, end })}
                  {...fillOf(cause, DRAWING)}
                />
              ))}
              {within(coverage.unplanned ?? [], week).map(({ start, end }) => (
                <rect
                  key={start}
                  y={y + ROW - 4}
                  height={3}
                  {...across(week, { start, end })}
                  className={styles['unplanned']}
                />
              ))}
            </g>
          );
        })}
        {days.map((day, index) => {
          const x = LEFT + ((WIDTH - LEFT) / 7) * index;
          return <line key={day} x1={x} x2={x} y1={TOP} y2={TOP + weeks.length * ROW} className={styles['line']} />;
        })}
      </svg>
    </div>
  );
};

/** Where a span lies in its week; a week with a clock change is stretched or pressed by an hour. */
const across = (week: Week, { start, end }: Span): { readonly x: number; readonly width: number } => {
  const scale = (WIDTH - LEFT) / (week.end - week.start);
  return { x: LEFT + (start - week.start) * scale, width: (end - start) * scale };
};
