import React from 'react';
import type { GapCause } from '../../../src/domain/hours/coverage/gap';
import { HOUR_MS, type Span } from '../../../src/domain/instant';
import type { Rules } from '../../../src/domain/rules/rules';
import { useReader } from '../parts/reader';
import { Table } from '../parts/table';
import { tell } from '../words/tell';
import { within } from './within';
import type { YearCoverage } from './year-coverage';

const CAUSES = [
  'evening',
  'weekend',
  'holiday',
  'closure',
  'own hours',
  'nobody present',
] as const satisfies readonly GapCause[];

interface CoverageTableProps {
  readonly seen: YearCoverage;
  readonly rules: Rules;
  readonly year: number;
}

/** The data of the map, week by week, in hours. */
export const CoverageTable = ({ seen: { coverage, weeks }, rules, year }: CoverageTableProps) => {
  const { language } = useReader();
  const parts = coverage.gaps.flatMap((gap) => gap.parts);
  const hours = (spans: readonly Span[]): string => {
    const ms = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    return ms === 0 ? '' : (ms / HOUR_MS).toLocaleString(language, { maximumFractionDigits: 1 });
  };
  const deskName = (id: string): string => rules.desks.find((desk) => desk.id === id)?.name ?? id;
  const used = CAUSES.filter((cause) => coverage.msByCause[cause] > 0);
  return (
    <Table
      label={tell(language, 'coverage', { year: String(year) })}
      head={[
        tell(language, 'week'),
        tell(language, 'staffedHours'),
        ...used.map((cause) => tell(language, `cause ${cause}`)),
        tell(language, 'lost'),
        tell(language, 'unplanned'),
      ]}
      rows={weeks.map((week) => {
        const own = within(parts, week);
        const lost = own.flatMap(({ because }) => because.map(({ desk, name }) => `${deskName(desk)}: ${name}`));
        return {
          key: week.monday,
          cells: [
            week.monday,
            hours(within(coverage.open, week)),
            ...used.map((cause) => hours(own.filter((part) => part.cause === cause))),
            [...new Set(lost)].join(', '),
            hours(within(coverage.unplanned ?? [], week)),
          ],
        };
      })}
    />
  );
};
