import React from 'react';
import { Inline, Lozenge, Stack, Text } from '@forge/react';
import type { TicketView } from '../../src/contract/ticket-context';
import { Message } from './message';
import type { TicketScreen } from './use-ticket';
import type { Words } from './words';

interface TicketHeadProps {
  readonly view: TicketView;
  readonly message: TicketScreen['message'];
  readonly words: Words;
}

/** What must be seen first: the answer to the last click, warnings, state and the one sentence why. */
export const TicketHead = ({ view, message, words }: TicketHeadProps) => (
  <Stack space="space.150">
    {message !== null && <Message {...message} text={message.text === view.sentence ? words.isDone : message.text} />}
    {view.warnings.map((warning) => (
      <Message key={warning} text={warning} tone="warning" />
    ))}
    <Inline space="space.100" alignBlock="center" shouldWrap={true}>
      <Lozenge appearance={view.status.tone}>{view.status.label}</Lozenge>
      {view.mode !== 'act' && <Lozenge>{view.mode === 'watch' ? words.onlyWatching : words.proposing}</Lozenge>}
    </Inline>
    <Text>{view.sentence}</Text>
  </Stack>
);
