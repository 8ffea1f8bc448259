import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import React, { useMemo } from 'react';
import { compileCalendar } from '../../../src/domain/hours/compile-calendar';
import { DAY_MS, HOUR_MS } from '../../../src/domain/instant';
import { contextOfDesks } from '../../../src/domain/oncall/context-of-desks';
import { gapsIn } from '../../../src/domain/oncall/gaps-in';
import type { Rules } from '../../../src/domain/rules/rules';
import { shortTime } from '../../../src/domain/texts/short-time';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Table } from '../parts/table';
import { tell } from '../words/tell';

const DAYS_AHEAD = 30;

/** Hours without an open desk and without anybody on call, before they come. */
export const RotaGaps = ({ rules, now }: { readonly rules: Rules; readonly now: number }) => {
  const { language, zone } = useReader();
  const gaps = useMemo(() => {
    const context = contextOfDesks(
      rules.desks.map(({ id, calendar }) => ({ id, calendar: compileCalendar(calendar) })),
    );
    const absences = Object.fromEntries(rules.people.map((person) => [person.account, person.absences]));
    return gapsIn(rules.onCall, { start: now, end: now + DAYS_AHEAD * DAY_MS }, { context, absences });
  }, [rules, now]);
  return (
    <section className={styles['tight']}>
      <Heading size="small" as="h2">
        {tell(language, 'upcoming')}
      </Heading>
      {gaps.length === 0 && <p className={styles['text']}>{tell(language, 'noGaps')}</p>}
      {gaps.length > 0 && (
        <Table
          label={tell(language, 'upcoming')}
          head={(['from', 'to', 'hours', 'why'] as const).map((key) => tell(language, key))}
          rows={gaps.map(({ start, end, because }) => ({
            key: String(start),
            cells: [
              shortTime(start, { zone, language }),
              shortTime(end, { zone, language }),
              ((end - start) / HOUR_MS).toLocaleString(language, { maximumFractionDigits: 1 }),
              <Lozenge key="why" appearance="removed">
                {tell(language, because)}
              </Lozenge>,
            ],
          }))}
        />
      )}
    </section>
  );
};
