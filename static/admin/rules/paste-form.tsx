import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import TextArea from '@atlaskit/textarea';
import React, { type ReactNode, useState } from 'react';
import type { AdminResult } from '../../../src/contract/admin';
import type { Answered } from '../../ui/calls';
import { Outcome } from '../parts/outcome';
import styles from '../parts/parts.module.css';
import { useReader } from '../parts/reader';
import { tell } from '../words/tell';

interface PasteFormProps {
  readonly id: string;
  readonly title: string;
  readonly means: string;
  readonly label: string;
  readonly startFrom?: { readonly label: string; readonly document: unknown };
  readonly send: (document: unknown) => Promise<Answered<AdminResult>>;
  readonly children?: ReactNode;
}

/** A document as JSON, pasted in. What is refused stays in the box. */
export const PasteForm = ({ id, title, means, label, startFrom, send, children }: PasteFormProps) => {
  const { language } = useReader();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answered<AdminResult> | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (): Promise<void> => {
    const read = parsed(text);
    if ('fault' in read) return setAnswer({ ok: false, error: tell(language, 'noJson', { fault: read.fault }) });
    setBusy(true);
    setAnswer(await send(read.document));
    setBusy(false);
  };

  return (
    <form
      className={styles['card']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Heading size="small" as="h2">
        {title}
      </Heading>
      <p className={styles['subtle']}>{means}</p>
      <Outcome answer={answer} />
      <label htmlFor={id}>{label}</label>
      <TextArea
        id={id}
        value={text}
        isMonospaced={true}
        minimumRows={8}
        maxHeight="40vh"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {children}
      <span className={styles['row']}>
        <Button type="submit" appearance="primary" isDisabled={busy || text.trim() === ''}>
          {title}
        </Button>
        {startFrom !== undefined && (
          <Button appearance="subtle" onClick={() => setText(JSON.stringify(startFrom.document, null, 2))}>
            {startFrom.label}
          </Button>
        )}
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
