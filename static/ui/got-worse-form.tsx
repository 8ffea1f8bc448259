import React from 'react';
import { Button, Inline, Stack } from '@forge/react';
import type { PortalQuestion, PortalView } from '../../src/contract/portal';
import { Questions } from './forms/questions';
import type { FormAnswers, FormField } from './forms/ticket-form';
import { type FormRefusal, useFormAnswers } from './forms/use-form-answers';
import type { Words } from './words';

interface GotWorseFormProps {
  readonly worse: NonNullable<PortalView['worse']>;
  readonly words: Words;
  readonly send: (answers: object) => Promise<FormRefusal>;
  readonly cancel: () => void;
}

/** The three questions of the incident form, asked again (R3). What is not answered is asked for where it stands. */
export const GotWorseForm = ({ worse, words, send, cancel }: GotWorseFormProps) => {
  const fields = fieldsOf(worse);
  const filled = useFormAnswers({ fields }, words, (answers) => send(inputOf(answers)));
  return (
    <Stack space="space.150">
      <Questions fields={fields} filled={filled} />
      <Inline space="space.100">
        <Button appearance="primary" isDisabled={filled.busy} onClick={() => void filled.submit()}>
          {worse.send}
        </Button>
        <Button appearance="subtle" isDisabled={filled.busy} onClick={cancel}>
          {words.cancel}
        </Button>
      </Inline>
    </Stack>
  );
};

const fieldsOf = ({
  productive,
  canWork,
  since,
  dataBreach,
  text,
}: GotWorseFormProps['worse']): readonly FormField[] => [
  choice('productive', productive),
  choice('canWork', canWork),
  { name: 'since', kind: 'line', label: since.label },
  { name: 'dataBreach', kind: 'switch', label: dataBreach.label },
  { name: 'text', kind: 'text', label: text.label },
];

const choice = (name: string, { label, options }: PortalQuestion<string>): FormField => ({
  name,
  kind: 'choice',
  label,
  options,
  isRequired: true,
});

/** As the resolver wants it: a GotWorseInput, parsed there. */
const inputOf = ({ productive, canWork, since = '', dataBreach, text = '' }: FormAnswers): object => ({
  productive: productive === 'yes',
  canWork,
  since,
  ...(dataBreach === 'true' ? { dataBreach: true } : {}),
  ...(text.trim() === '' ? {} : { text }),
});
