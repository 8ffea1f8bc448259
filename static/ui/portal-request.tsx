import React, { useState } from 'react';
import { Button, Heading, Inline, List, ListItem, Lozenge, Spinner, Stack, Text } from '@forge/react';
import { PORTAL_CALLS, type GotWorseResult, type PortalStage, type PortalView } from '../../src/contract/portal';
import { useAnswer } from './answer';
import { call } from './calls';
import type { FormRefusal } from './forms/use-form-answers';
import { GotWorseForm } from './got-worse-form';
import { Message } from './message';
import { show } from './show';
import type { Words } from './words';

type Said = Parameters<typeof Message>[0];

/** A customer's own request: where it stands on its way, what happens next, and *It got worse*. */
const PortalRequest = ({ words }: { readonly words: Words }) => {
  const { value, error, again } = useAnswer<PortalView>(PORTAL_CALLS.look);
  const [asking, setAsking] = useState(false);
  const [message, setMessage] = useState<Said | null>(null);
  if (error !== null) return <Message text={error} tone="information" />;
  if (value === null) return <Spinner label={words.loading} />;

  const send = async (answers: object): Promise<FormRefusal> => {
    const answer = await call<GotWorseResult>(PORTAL_CALLS.gotWorse, { ...answers });
    if (!answer.ok) return answer;
    setMessage({ text: answer.value.sentence, tone: answer.value.done ? 'success' : 'warning' });
    setAsking(false);
    await again();
    return null;
  };

  return (
    <Stack space="space.150">
      {message !== null && <Message {...message} />}
      <Text weight="semibold">{value.sentence}</Text>
      <Stack space="space.100">
        {value.stages.map((stage) => (
          <Stage key={stage.key} stage={stage} words={words} />
        ))}
      </Stack>
      <Text size="small" color="color.text.subtle">
        {value.desk.sentence}
      </Text>
      {value.worse !== undefined && !asking && (
        <Inline>
          <Button appearance="warning" onClick={() => setAsking(true)}>
            {value.worse.button}
          </Button>
        </Inline>
      )}
      {value.worse !== undefined && asking && (
        <GotWorseForm worse={value.worse} words={words} send={send} cancel={() => setAsking(false)} />
      )}
      <Serious serious={value.serious} />
    </Stack>
  );
};

const TONES = { done: 'success', now: 'inprogress', ahead: 'default' } as const;

const Stage = ({ stage, words }: { readonly stage: PortalStage; readonly words: Words }) => (
  <Inline space="space.100" alignBlock="center" shouldWrap={true}>
    <Lozenge appearance={TONES[stage.state]}>{words[stage.state]}</Lozenge>
    <Text>{stage.text}</Text>
  </Inline>
);

const Serious = ({ serious: { heading, points, phone } }: { readonly serious: PortalView['serious'] }) => (
  <Stack space="space.050">
    <Heading size="xxsmall" as="h3">
      {heading}
    </Heading>
    <List type="unordered">
      {[...points, ...(phone === undefined ? [] : [phone])].map((point) => (
        <ListItem key={point}>{point}</ListItem>
      ))}
    </List>
  </Stack>
);

void show(PortalRequest);
