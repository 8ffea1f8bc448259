import React, { useState } from 'react';
import { Button, Heading, Label, Stack, TextArea, Textfield, Toggle } from '@forge/react';
import { PHONE_NOTE_CALLS, type PhoneNoteInput, type PhoneNoteResult } from '../../src/contract/phone-note';
import { call } from './calls';
import { Message } from './message';
import { show } from './show';
import type { Words } from './words';

const EMPTY: PhoneNoteInput = { projectKey: '', organisation: '', caller: '', number: '', serious: false, text: '' };

const FIELDS = ['projectKey', 'organisation', 'caller', 'number'] as const;

/** A call becomes a ticket in 20 seconds (R9). Whoever is on call and types accepts by typing. */
const PhoneNote = ({ words }: { readonly words: Words }) => {
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
        {words.noteACall}
      </Heading>
      {message !== null && <Message text={message.text} tone={message.ok ? 'success' : 'error'} />}
      {FIELDS.map((key) => (
        <Stack key={key} space="space.050">
          <Label labelFor={key}>{words[key]}</Label>
          <Textfield id={key} value={note[key]} onChange={(event) => setNote({ ...note, [key]: event.target.value })} />
        </Stack>
      ))}
      <Label labelFor="serious">{words.seriousCall}</Label>
      <Toggle
        id="serious"
        isChecked={note.serious}
        onChange={(event) => setNote({ ...note, serious: event.target.checked === true })}
      />
      <Label labelFor="text">{words.whatHappened}</Label>
      <TextArea id="text" value={note.text} onChange={(event) => setNote({ ...note, text: event.target.value })} />
      <Button appearance="primary" onClick={() => void save()}>
        {words.makeTicket}
      </Button>
    </Stack>
  );
};

void show(PhoneNote);
