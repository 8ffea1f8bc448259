import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import React, { useState } from 'react';
import { RULES_CALLS } from '../../../src/contract/rules';
import type { DraftResult, DraftView } from '../../../src/contract/rules-versions';
import type { Answered } from '../../ui/calls';
import { Outcome } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { useChange } from '../parts/use-change';
import { tell } from '../words/tell';

interface DraftEditorProps {
  readonly draft: DraftView;
  readonly close: () => void;
  readonly changed: () => Promise<void>;
}

/** The document of a draft as JSON. A fault keeps everything that was written; two admins do not overwrite each other. */
export const DraftEditor = ({ draft, close, changed }: DraftEditorProps) => {
  const { language } = useReader();
  const [text, setText] = useState(() => JSON.stringify(draft.document, null, 2));
  const [note, setNote] = useState(draft.note);
  const [fault, setFault] = useState<Answered<DraftResult> | null>(null);
  const { answer, busy, change } = useChange<DraftResult>(changed);

  const save = async () => {
    const read = parsed(text);
    if ('fault' in read) return setFault({ ok: false, error: tell(language, 'noJson', { fault: read.fault }) });
    setFault(null);
    const { id, revision } = draft;
    const saved = await change(RULES_CALLS.saveDraft, { id, revision, document: read.document, note });
    if (saved.ok && saved.value.done) close();
  };

  return (
    <form
      className={styles['card']}
      aria-label={tell(language, 'editDraft')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Outcome answer={fault ?? answer} />
      <label htmlFor="draft-note">{tell(language, 'noteText')}</label>
      <Textfield id="draft-note" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <label htmlFor="draft-document">{tell(language, 'rulesText')}</label>
      <TextArea
        id="draft-document"
        value={text}
        isMonospaced={true}
        minimumRows={16}
        maxHeight="60vh"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <span className={styles['row']}>
        <Button type="submit" appearance="primary" isDisabled={busy}>
          {tell(language, 'saveDraft')}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {tell(language, 'closeEditor')}
        </Button>
      </span>
    </form>
  );
};

const parsed = (text: string): { readonly document: unknown } | { readonly fault: string } => {
  try {
    const document: unknown = JSON.parse(text);
    return { document };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
};
