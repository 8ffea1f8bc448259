import React from 'react';
import styles from './parts.module.css';
import { useReader } from './reader';
import { adminPhraseIn } from '../words/admin-phrase-in';

interface FaultListProps {
  readonly faults: readonly { readonly field: string; readonly reason: string }[];
}

/** Every fault with its path. */
export const FaultList = ({ faults }: FaultListProps) => {
  const { language } = useReader();
  return (
    <ul className={styles['list']}>
      {faults.map(({ field, reason }) => (
        <li key={`${field} ${reason}`}>
          <code>{field}</code> {adminPhraseIn(language, reason)}
        </li>
      ))}
    </ul>
  );
};
