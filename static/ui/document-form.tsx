import React, { useState } from 'react';
import { Button, ErrorMessage, Label, Stack, TextArea } from '@forge/react';

interface DocumentFormProps {
  readonly title: string;
  readonly field: string;
  readonly save: (document: unknown) => Promise<void>;
}

/** A document as JSON, pasted in. Text that is no JSON is refused here, with the place. */
export const DocumentForm = ({ title, field, save }: DocumentFormProps) => {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);

  const submit = async () => {
    try {
      const document: unknown = JSON.parse(text);
      setFault(null);
      await save(document);
    } catch (error) {
      setFault(`This is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  return (
    <Stack space="space.050" alignInline="start">
      <Label labelFor={field}>{title}</Label>
      <TextArea id={field} value={text} isMonospaced={true} onChange={(event) => setText(event.target.value)} />
      {fault !== null && <ErrorMessage>{fault}</ErrorMessage>}
      <Button onClick={() => void submit()}>{title}</Button>
    </Stack>
  );
};
