import Lozenge from '@atlaskit/lozenge';
import SectionMessage from '@atlaskit/section-message';
import React from 'react';
import type { DraftCheck } from '../../../src/contract/rules-versions';
import type { Answered } from '../../ui/calls';
import { FaultList } from '../parts/fault-list';
import { refusalText } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { tell } from '../words/tell';
import { ChangeLines } from './differences';

const TONES = { gap: 'removed', dead: 'removed', conflict: 'removed', duplicate: 'moved', overlap: 'default' } as const;

/** What the check of a draft found: faults keep it back, findings are for the admin to judge, changes are against what is live. */
export const CheckedDraft = ({ answer }: { readonly answer: Answered<DraftCheck> }) => {
  const { language } = useReader();
  if (!answer.ok) return <SectionMessage appearance="error">{refusalText(answer, language)}</SectionMessage>;
  const { faults, findings, undecided, changes, bytes, limitBytes } = answer.value;
  const size = {
    size: Math.round(bytes / 1024).toLocaleString(language),
    limit: Math.round(limitBytes / 1024).toLocaleString(language),
  };
  return (
    <div className={styles['tight']} role="status">
      {faults.length === 0 ? (
        <SectionMessage appearance="success">{tell(language, 'noFaults')}</SectionMessage>
      ) : (
        <SectionMessage appearance="error" title={tell(language, 'faults', { count: String(faults.length) })}>
          <FaultList faults={faults} />
        </SectionMessage>
      )}
      {[...findings, ...undecided].length > 0 && <strong>{tell(language, 'tableFindings')}</strong>}
      <ul className={styles['findings']}>
        {findings.map((finding) => (
          <li key={finding.sentence}>
            <Lozenge appearance={TONES[finding.kind]}>{tell(language, `finding ${finding.kind}`)}</Lozenge>
            <div>{adminPhraseIn(language, finding.sentence)}</div>
          </li>
        ))}
        {undecided.map(({ sentence }) => (
          <li key={sentence}>{adminPhraseIn(language, sentence)}</li>
        ))}
      </ul>
      <strong>{tell(language, 'againstLive')}</strong>
      <ChangeLines changes={changes} />
      <p className={styles['subtle']}>{tell(language, 'sizeOfRules', size)}</p>
    </div>
  );
};
