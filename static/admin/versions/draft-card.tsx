import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import React, { useState } from 'react';
import { RULES_CALLS } from '../../../src/contract/rules';
import type { DraftCheck, DraftLine } from '../../../src/contract/rules-versions';
import { shortTime } from '../../../src/domain/texts/short-time';
import { type Answered, call } from '../../ui/calls';
import { Outcome } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { useChange } from '../parts/use-change';
import { tell } from '../words/tell';
import { CheckedDraft } from './checked-draft';
import { Replay } from './replay';

interface DraftCardProps {
  readonly draft: DraftLine;
  readonly by: string;
  readonly edit: (id: string) => Promise<void>;
  readonly changed: () => Promise<void>;
}

/** One draft on its way: edited, checked, replayed, live or thrown away. */
export const DraftCard = ({ draft: { id, note, at, basedOn, state, revision }, by, edit, changed }: DraftCardProps) => {
  const { language, zone } = useReader();
  const { answer, busy, change } = useChange(changed);
  const [check, setCheck] = useState<Answered<DraftCheck> | null>(null);
  const [replaying, setReplaying] = useState(false);
  const look = async () => {
    setCheck(await call<DraftCheck>(RULES_CALLS.checkDraft, { id }));
    await changed();
  };
  const told = { by, time: shortTime(Date.parse(at), { zone, language }), version: String(basedOn) };
  return (
    <div className={styles['card']}>
      <span className={styles['row']}>
        <strong>{note === '' ? tell(language, 'draft') : note}</strong>
        <Lozenge appearance={state === 'checked' ? 'success' : 'default'}>{tell(language, `draft ${state}`)}</Lozenge>
      </span>
      <p className={styles['subtle']}>{tell(language, 'draftBy', told)}</p>
      <Outcome answer={answer} />
      <div className={styles['row']}>
        <Button isDisabled={busy} onClick={() => void edit(id)}>
          {tell(language, 'edit')}
        </Button>
        <Button isDisabled={busy} onClick={() => void look()}>
          {tell(language, 'check')}
        </Button>
        <Button isDisabled={busy} isSelected={replaying} onClick={() => setReplaying(!replaying)}>
          {tell(language, 'replay')}
        </Button>
        <Button
          appearance="primary"
          isDisabled={busy || state !== 'checked'}
          onClick={() => void change(RULES_CALLS.publishDraft, { id, revision, note })}
        >
          {tell(language, 'makeLive')}
        </Button>
        <Button
          appearance="subtle"
          isDisabled={busy}
          onClick={() => void change(RULES_CALLS.discardDraft, { id, revision })}
        >
          {tell(language, 'discard')}
        </Button>
      </div>
      {check !== null && <CheckedDraft answer={check} />}
      {replaying && <Replay draft={id} />}
    </div>
  );
};
