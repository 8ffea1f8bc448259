import React, { useState } from 'react';
import { Button, Inline, Label, Select, Stack, TextArea, Textfield, Toggle } from '@forge/react';
import type { PortalView } from '../../src/contract/portal';
import type { Words } from './words';

interface GotWorseFormProps {
  readonly worse: NonNullable<PortalView['worse']>;
  readonly words: Words;
  readonly send: (answers: object) => Promise<void>;
  readonly cancel: () => void;
}

/** The three questions of the incident form, asked again (R3). What was not answered is refused by the resolver, by name. */
export const GotWorseForm = ({ worse, words, send, cancel }: GotWorseFormProps) => {
  const [productive, setProductive] = useState<string>();
  const [canWork, setCanWork] = useState<string>();
  const [since, setSince] = useState('');
  const [dataBreach, setDataBreach] = useState(false);
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    setBusy(true);
    await send({
      ...(productive === undefined ? {} : { productive: productive === 'yes' }),
      ...(canWork === undefined ? {} : { canWork }),
      since,
      ...(dataBreach ? { dataBreach } : {}),
      ...(text.trim() === '' ? {} : { text }),
    });
    setBusy(false);
  };

  return (
    <Stack space="space.150">
      <Stack space="space.050">
        <Label labelFor="productive">{worse.productive.label}</Label>
        <Select
          inputId="productive"
          options={worse.productive.options}
          onChange={(option) => setProductive(option.value)}
        />
      </Stack>
      <Stack space="space.050">
        <Label labelFor="can-work">{worse.canWork.label}</Label>
        <Select inputId="can-work" options={worse.canWork.options} onChange={(option) => setCanWork(option.value)} />
      </Stack>
      <Stack space="space.050">
        <Label labelFor="since">{worse.since.label}</Label>
        <Textfield id="since" value={since} onChange={(event) => setSince(event.target.value)} />
      </Stack>
      <Inline space="space.100" alignBlock="center">
        <Toggle
          id="data-breach"
          isChecked={dataBreach}
          onChange={(event) => setDataBreach(event.target.checked === true)}
        />
        <Label labelFor="data-breach">{worse.dataBreach.label}</Label>
      </Inline>
      <Stack space="space.050">
        <Label labelFor="worse-text">{worse.text.label}</Label>
        <TextArea id="worse-text" value={text} onChange={(event) => setText(event.target.value)} />
      </Stack>
      <Inline space="space.100">
        <Button appearance="primary" isDisabled={busy} onClick={() => void submit()}>
          {worse.send}
        </Button>
        <Button appearance="subtle" isDisabled={busy} onClick={cancel}>
          {words.cancel}
        </Button>
      </Inline>
    </Stack>
  );
};
