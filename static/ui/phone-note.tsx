import React, { useState } from 'react';
import ForgeReconciler, {
  Button,
  Heading,
  Label,
  SectionMessage,
  Stack,
  Text,
  TextArea,
  Textfield,
  Toggle,
} from '@forge/react';
import { PHONE_NOTE_CALLS, type PhoneNoteInput, type PhoneNoteResult } from '../../src/contract/phone-note';
import { call } from './calls';

const EMPTY: PhoneNoteInput = { projectKey: '', organisation: '', caller: '', number: '', serious: false, text: '' };

const FIELDS = [
  { key: 'projectKey', label: 'Project key' },
  { key: 'organisation', label: 'Customer organisation (number in Jira)' },
  { key: 'caller', label: 'Who called' },
  { key: 'number', label: 'Telephone number' },
] as const;

/** A call becomes a ticket in 20 seconds (R9). Whoever is on call and types accepts by typing. */
const PhoneNote = () => {
  const [note, setNote] = useState(EMPTY);
  const [message, setMessage] = useState<{ readonly ok: boolean; readonly text: string } | null>(null);

  const save = async () => {
    const answer = await call<PhoneNoteResult>(PHONE_NOTE_CALLS.note, { ...note });
    setMessage(answer.ok ? { ok: true, text: answer.value.sentence } : { ok: false, text: answer.error });
    if (answer.ok) setNote(EMPTY);
  };

  return (
    <Stack space="space.150">
      <Heading size="medium" as="h2">
        Note a call
      </Heading>
      {message !== null && (
        <SectionMessage appearance={message.ok ? 'success' : 'error'}>
          <Text>{message.text}</Text>
        </SectionMessage>
      )}
      {FIELDS.map(({ key, label }) => (
        <Stack key={key} space="space.050">
          <Label labelFor={key}>{label}</Label>
          <Textfield id={key} value={note[key]} onChange={(event) => setNote({ ...note, [key]: event.target.value })} />
        </Stack>
      ))}
      <Label labelFor="serious">Serious: nobody can work, or hardly anybody</Label>
      <Toggle
        id="serious"
        isChecked={note.serious}
        onChange={(event) => setNote({ ...note, serious: event.target.checked === true })}
      />
      <Label labelFor="text">What happened</Label>
      <TextArea id="text" value={note.text} onChange={(event) => setNote({ ...note, text: event.target.value })} />
      <Button appearance="primary" onClick={() => void save()}>
        Make a ticket
      </Button>
    </Stack>
  );
};

ForgeReconciler.render(<PhoneNote />);
