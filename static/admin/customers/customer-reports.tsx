import React from 'react';
import { CUSTOMER_CALLS, type CustomerReport, type CustomerReportList } from '../../../src/contract/customers';
import { useAnswer } from '../../ui/answer';
import { AskedView } from '../parts/asked-view';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Section } from '../parts/section';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { tell } from '../words/tell';

const LISTS = [
  'without desk',
  'without lead',
  'lead away',
  'not in the list',
] as const satisfies readonly CustomerReportList[];

/** Customers whose tickets would go astray: without desk or lead, with a lead who is away, or not in the list at all. */
export const CustomerReports = () => {
  const { language } = useReader();
  const asked = useAnswer<CustomerReport>(CUSTOMER_CALLS.customerReport);
  return (
    <Section title={tell(language, 'reports')}>
      <AskedView asked={asked}>
        {({ counts, lists }) => (
          <div className={styles['cards']}>
            {LISTS.map((list) => (
              <div key={list} className={styles['card']}>
                <strong>{`${tell(language, `report ${list}`)}: ${counts[list].toLocaleString(language)}`}</strong>
                {lists[list].length === 0 && <p className={styles['subtle']}>{tell(language, 'nothingToReport')}</p>}
                <ul className={styles['list']}>
                  {lists[list].map(({ organisation, name, text }) => (
                    <li key={organisation}>
                      <strong>{name}</strong>: {adminPhraseIn(language, text)}
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        )}
      </AskedView>
    </Section>
  );
};
