import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import SectionMessage from '@atlaskit/section-message';
import React, { useState } from 'react';
import { RULES_CALLS } from '../../../src/contract/rules';
import type { ProjectSetup } from '../../../src/contract/setup';
import { type Answered, call } from '../../ui/calls';
import { refusalText } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { adminPhraseIn } from '../words/admin-phrase-in';
import { tell } from '../words/tell';

const TONES = { stops: 'removed', hampers: 'moved', note: 'default' } as const;

/** What keeps the rules from being carried out in a project, each with its cure; it only reads. */
export const SetupCheck = ({ projectKey }: { readonly projectKey: string }) => {
  const { language } = useReader();
  const [answer, setAnswer] = useState<Answered<ProjectSetup> | null>(null);
  const [busy, setBusy] = useState(false);
  const check = async () => {
    setBusy(true);
    setAnswer(await call<ProjectSetup>(RULES_CALLS.checkSetup, { projectKey }));
    setBusy(false);
  };
  return (
    <div className={styles['tight']}>
      <span>
        <Button onClick={() => void check()} isLoading={busy}>
          {tell(language, 'setupOf', { project: projectKey })}
        </Button>
      </span>
      <div role="status" className={styles['tight']}>
        {answer !== null && !answer.ok && (
          <SectionMessage appearance="error">{refusalText(answer, language)}</SectionMessage>
        )}
        {answer !== null && answer.ok && <Findings setup={answer.value} />}
      </div>
    </div>
  );
};

const Findings = ({ setup: { projectKey, findings, checked } }: { readonly setup: ProjectSetup }) => {
  const { language } = useReader();
  const looked = checked.map((one) => adminPhraseIn(language, one)).join('; ');
  return (
    <>
      {findings.length === 0 && (
        <SectionMessage appearance="success">{tell(language, 'setupFine', { project: projectKey })}</SectionMessage>
      )}
      <ul className={styles['findings']}>
        {findings.map(({ weight, sentence, cure }) => (
          <li key={sentence}>
            <Lozenge appearance={TONES[weight]}>{tell(language, weight)}</Lozenge>
            <div>{adminPhraseIn(language, sentence)}</div>
            <div className={styles['subtle']}>{tell(language, 'cure', { cure: adminPhraseIn(language, cure) })}</div>
          </li>
        ))}
      </ul>
      <p className={styles['subtle']}>{tell(language, 'setupChecked', { what: looked })}</p>
    </>
  );
};
