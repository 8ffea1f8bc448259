import Button from '@atlaskit/button/new';
import React, { useState } from 'react';
import { RULES_CALLS } from '../../../src/contract/rules';
import type { DraftLine, DraftResult, DraftView, ImportResult } from '../../../src/contract/rules-versions';
import type { Rules } from '../../../src/domain/rules/rules';
import type { Asked } from '../../ui/answer';
import { call } from '../../ui/calls';
import { AskedView } from '../parts/asked-view';
import { FileChoice } from '../parts/file-choice';
import { Outcome } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { Section } from '../parts/section';
import { useChange } from '../parts/use-change';
import { tell } from '../words/tell';
import { ChangeLines } from './differences';
import { DraftCard } from './draft-card';
import { DraftEditor } from './draft-editor';

interface DraftsProps {
  readonly asked: Asked<{ readonly drafts: readonly DraftLine[] }>;
  readonly rules: Rules;
  readonly nameOf: (account: string) => string;
  readonly changed: () => Promise<void>;
}

/** What may become the next version: begun from what is live, or carried here as a file. Nothing is live before it is checked. */
export const Drafts = ({ asked, rules, nameOf, changed }: DraftsProps) => {
  const { language } = useReader();
  const begun = useChange<DraftResult>(changed);
  const carried = useChange<ImportResult>(changed);
  const [open, setOpen] = useState<DraftView | null>(null);
  const edit = async (id: string) => {
    const draft = await call<DraftView>(RULES_CALLS.readDraft, { id });
    if (draft.ok) setOpen(draft.value);
  };
  const begin = async () => {
    const note = tell(language, 'newDraftNote', { version: String(rules.version) });
    const answer = await begun.change(RULES_CALLS.saveDraft, { document: rules, note });
    if (answer.ok && answer.value.done) await edit(answer.value.draft.id);
  };
  const shown = carried.answer;
  return (
    <Section title={tell(language, 'drafts')} means={tell(language, 'draftsMean')}>
      <div className={styles['row']}>
        <Button appearance="primary" isDisabled={begun.busy} onClick={() => void begin()}>
          {tell(language, 'newDraft')}
        </Button>
        <FileChoice
          label={tell(language, 'importRules')}
          accept=".json,application/json"
          chosen={(text, name) => void carried.change(RULES_CALLS.importRules, { text, note: name.slice(0, 500) })}
        />
      </div>
      <Outcome answer={begun.answer} />
      <Outcome answer={shown} />
      {shown !== null && shown.ok && shown.value.done && <ChangeLines changes={shown.value.changes} />}
      <AskedView asked={asked}>
        {({ drafts }) =>
          drafts.length === 0 ? (
            <p className={styles['text']}>{tell(language, 'noDrafts')}</p>
          ) : (
            <div className={styles['tight']}>
              {drafts.map((draft) => (
                <DraftCard key={draft.id} draft={draft} by={nameOf(draft.by)} edit={edit} changed={changed} />
              ))}
            </div>
          )
        }
      </AskedView>
      {open !== null && (
        <DraftEditor key={`${open.id} ${open.revision}`} draft={open} close={() => setOpen(null)} changed={changed} />
      )}
    </Section>
  );
};
