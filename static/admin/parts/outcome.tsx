import React from 'react';
import SectionMessage from '@atlaskit/section-message';
import type { AdminResult } from '../../../src/contract/admin';
import type { Answered } from '../../ui/calls';
import styles from './parts.module.css';

/** What a change came to: done, or every fault with its field. */
export const Outcome = ({ answer }: { readonly answer: Answered<AdminResult> | null }) => {
  if (answer === null) return null;
  if (!answer.ok) return <SectionMessage appearance="error">{answer.error}</SectionMessage>;
  if (answer.value.done) return <SectionMessage appearance="success">{answer.value.sentence}</SectionMessage>;
  return (
    <SectionMessage appearance="error">
      <ul className={styles['list']}>
        {answer.value.faults.map(({ field, reason }) => (
          <li key={`${field} ${reason}`}>
            <code>{field}</code> {reason}
          </li>
        ))}
      </ul>
    </SectionMessage>
  );
};
