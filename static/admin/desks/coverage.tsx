import Heading from '@atlaskit/heading';
import React, { useMemo, useState } from 'react';
import { HOUR_MS } from '../../../src/domain/instant';
import type { Rules } from '../../../src/domain/rules/rules';
import { shortTime } from '../../../src/domain/texts/short-time';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Select } from '../parts/select';
import { tell } from '../words/tell';
import { CoverageLegend } from './coverage-legend';
import { CoverageMap } from './coverage-map';
import { CoverageTable } from './coverage-table';
import { yearCoverage } from './year-coverage';

/** The coverage of a year in one sentence, as a map, and as a table. */
export const Coverage = ({ rules, year }: { readonly rules: Rules; readonly year: number }) => {
  const { language } = useReader();
  const zones = [...new Set([...rules.desks.map(({ calendar }) => calendar.zone), 'UTC'])];
  const own = rules.desks.find(({ id }) => id === rules.settings.defaultDesk)?.calendar.zone;
  const [zone, setZone] = useState(own ?? zones[0] ?? 'UTC');
  const seen = useMemo(() => yearCoverage(rules, year, zone), [rules, year, zone]);
  const { staffedMs, gapMs, longestGap } = seen.coverage;
  const hours = (ms: number): string => Math.round(ms / HOUR_MS).toLocaleString(language);
  const clock = { zone, language };
  return (
    <section className={styles['card']}>
      <Heading size="small" as="h2">
        {tell(language, 'coverage', { year: String(year) })}
      </Heading>
      {longestGap !== null && (
        <p className={styles['text']}>
          {tell(language, 'coverageMeans', {
            staffed: hours(staffedMs),
            gap: hours(gapMs),
            longest: hours(longestGap.end - longestGap.start),
            from: shortTime(longestGap.start, clock),
            to: shortTime(longestGap.end, clock),
          })}
        </p>
      )}
      <Select
        label={tell(language, 'coverageZone', { zone: '' }).trim()}
        value={zone}
        options={zones.map((one) => ({ value: one, label: one }))}
        change={setZone}
      />
      <CoverageLegend most={rules.desks.length} />
      <CoverageMap seen={seen} year={year} />
      <details>
        <summary className={styles['summary']}>{tell(language, 'sameAsTable')}</summary>
        <CoverageTable seen={seen} rules={rules} year={year} />
      </details>
    </section>
  );
};
