import React, { useState } from 'react';
import type { AdminOverview } from '../../../src/contract/admin';
import { RULES_CALLS } from '../../../src/contract/rules';
import type { DraftLine } from '../../../src/contract/rules-versions';
import { useAnswer } from '../../ui/answer';
import styles from '../parts/parts.module.css';
import { Drafts } from './drafts';
import { Versions } from './versions';

interface ChangesViewProps {
  readonly overview: AdminOverview;
  readonly load: () => Promise<void>;
}

/** Rules change by drafts: written or imported, checked, replayed, made live; every version stays and is one step away. */
const ChangesView = ({ overview: { rules }, load }: ChangesViewProps) => {
  const drafts = useAnswer<{ readonly drafts: readonly DraftLine[] }>(RULES_CALLS.drafts);
  const [published, setPublished] = useState(0);
  const changed = async () => {
    await Promise.all([drafts.again(), load()]);
    setPublished((count) => count + 1);
  };
  const nameOf = (account: string): string =>
    account === '' ? 'Meridian' : (rules.people.find((one) => one.account === account)?.name ?? account);
  return (
    <div className={styles['stack']}>
      <Drafts asked={drafts} rules={rules} nameOf={nameOf} changed={changed} />
      <Versions key={published} live={rules.version} nameOf={nameOf} changed={changed} />
    </div>
  );
};

export default ChangesView;
