import React from 'react';
import { DynamicTable, Heading, Inline, Spinner, Stack, Text } from '@forge/react';
import type { TicketView } from '../../src/contract/ticket-context';
import { TicketFormButtons } from './forms/ticket-forms';
import { Message } from './message';
import { show } from './show';
import { TicketButtons } from './ticket-buttons';
import { TicketHead } from './ticket-head';
import { Trace } from './trace';
import { useTicket } from './use-ticket';
import type { Words } from './words';

/** The issue panel: the whole trace of a ticket, and everything that happened to its alert (R12). */
const TicketPanel = ({ words }: { readonly words: Words }) => {
  const { value, error, message, busy, act, send } = useTicket();
  if (error !== null) return <Message text={error} tone="error" />;
  if (value === null) return <Spinner label={words.loading} />;
  return (
    <Stack space="space.200">
      <TicketHead view={value} message={message} words={words} />
      <TicketButtons view={value} busy={busy} act={act} />
      <TicketFormButtons view={value} words={words} busy={busy} send={send} />
      <Inline space="space.300" rowSpace="space.100" shouldWrap={true}>
        {value.clocks.map((clock) => (
          <Text key={clock.label} size="small" color="color.text.subtle">{`${clock.label}: ${clock.text}`}</Text>
        ))}
      </Inline>
      {value.alert !== undefined && <AlertTable alert={value.alert} words={words} />}
      <Trace sections={value.trace} />
    </Stack>
  );
};

interface AlertTableProps {
  readonly alert: NonNullable<TicketView['alert']>;
  readonly words: Words;
}

const AlertTable = ({ alert, words }: AlertTableProps) => (
  <Stack space="space.050">
    <Heading size="xsmall" as="h3">
      {alert.state}
    </Heading>
    <Text>{alert.text}</Text>
    <DynamicTable
      label={alert.state}
      head={{ cells: [cell('at', words.when), cell('what', words.what), cell('why', words.because)] }}
      rows={alert.lines.map(({ at, what, why = '' }, index) => ({
        key: String(index),
        cells: [cell('at', at), cell('what', what), cell('why', why)],
      }))}
    />
  </Stack>
);

const cell = (key: string, text: string) => ({ key, content: <Text size="small">{text}</Text> });

void show(TicketPanel);
