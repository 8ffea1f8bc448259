import React, { useState } from 'react';
import { Button, Heading, Inline, Stack } from '@forge/react';
import { PHONE_NOTE_CALLS, type PhoneNoteResult } from '../../src/contract/phone-note';
import { call } from './calls';
import { Questions } from './forms/questions';
import type { FormAnswers, FormField } from './forms/ticket-form';
import { type FormRefusal, useFormAnswers } from './forms/use-form-answers';
import { Message } from './message';
import { show } from './show';
import type { Words } from './words';

/** A call becomes a ticket in 20 seconds (R9). Whoever is on call and types accepts by typing. */
const PhoneNote = ({ words }: { readonly words: Words }) => {
  const [noted, setNoted] = useState<{ readonly count: number; readonly sentence: string } | null>(null);
  const send = async (answers: FormAnswers): Promise<FormRefusal> => {
    const answer = await call<PhoneNoteResult>(PHONE_NOTE_CALLS.note, {
      ...answers,
      serious: answers['serious'] === 'true',
    });
    if (!answer.ok) return answer;
    setNoted({ count: (noted?.count ?? 0) + 1, sentence: answer.value.sentence });
    return null;
  };
  return (
    <Stack space="space.150">
      <Heading size="medium" as="h2">
        {words.noteACall}
      </Heading>
      {noted !== null && <Message text={noted.sentence} tone="success" />}
      <NoteForm key={noted?.count ?? 0} words={words} send={send} />
    </Stack>
  );
};

interface NoteFormProps {
  readonly words: Words;
  readonly send: (answers: FormAnswers) => Promise<FormRefusal>;
}

const NoteForm = ({ words, send }: NoteFormProps) => {
  const fields = fieldsOf(words);
  const filled = useFormAnswers({ fields }, words, send);
  return (
    <Stack space="space.200">
      <Questions fields={fields} filled={filled} />
      <Inline>
        <Button appearance="primary" isDisabled={filled.busy} onClick={() => void filled.submit()}>
          {words.makeTicket}
        </Button>
      </Inline>
    </Stack>
  );
};

const fieldsOf = (words: Words): readonly FormField[] => [
  ...(['projectKey', 'organisation', 'caller', 'number'] as const).map((name): FormField => ({
    name,
    label: words[name],
    kind: 'line',
    isRequired: true,
  })),
  { name: 'text', label: words.whatHappened, kind: 'text', isRequired: true },
  { name: 'serious', label: words.seriousCall, kind: 'switch' },
];

void show(PhoneNote);
