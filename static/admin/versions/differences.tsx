import React from 'react';
import { RULES_CALLS } from '../../../src/contract/rules';
import type { Comparison, VersionName } from '../../../src/contract/rules-versions';
import { useAnswer } from '../../ui/answer';
import { AskedView } from '../parts/asked-view';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { tell } from '../words/tell';

interface DifferencesProps {
  readonly title: string;
  readonly from: VersionName;
  readonly to: VersionName;
}

/** What is different between two documents, one readable line a change. */
export const Differences = ({ title, from, to }: DifferencesProps) => {
  const asked = useAnswer<Comparison>(RULES_CALLS.compareVersions, { from, to });
  return (
    <div className={styles['card']} role="status">
      <strong>{title}</strong>
      <AskedView asked={asked}>{({ changes }) => <ChangeLines changes={changes} />}</AskedView>
    </div>
  );
};

export const ChangeLines = ({ changes }: Comparison) => {
  const { language } = useReader();
  if (changes.length === 0) return <p className={styles['text']}>{tell(language, 'noChanges')}</p>;
  return (
    <ul className={styles['list']}>
      {changes.map((line) => (
        <li key={line}>{adminPhraseIn(language, line)}</li>
      ))}
    </ul>
  );
};
