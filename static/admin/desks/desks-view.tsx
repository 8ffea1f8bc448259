import Heading from '@atlaskit/heading';
import React, { useState } from 'react';
import type { AdminOverview } from '../../../src/contract/admin';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Select } from '../parts/select';
import { tell } from '../words/tell';
import { Coverage } from './coverage';
import { DeskCard } from './desk-card';

/** Desks with the holidays of a year, and what all of them cover of it (R4). */
const DesksView = ({ overview: { rules, now, desks } }: { readonly overview: AdminOverview }) => {
  const { language } = useReader();
  const thisYear = new Date(now).getUTCFullYear();
  const [year, setYear] = useState(thisYear);
  return (
    <div className={styles['stack']}>
      <Select
        label={tell(language, 'year')}
        value={String(year)}
        options={[thisYear - 1, thisYear, thisYear + 1].map((one) => ({ value: String(one), label: String(one) }))}
        change={(value) => setYear(Number(value))}
      />
      <Coverage rules={rules} year={year} />
      <Heading size="small" as="h2">
        {tell(language, 'holidays', { year: String(year) })}
      </Heading>
      <div className={styles['cards']}>
        {rules.desks.map((desk) => (
          <DeskCard
            key={desk.id}
            desk={desk}
            year={year}
            state={desks.find(({ name }) => name === desk.name)?.state ?? ''}
          />
        ))}
      </div>
    </div>
  );
};

export default DesksView;
