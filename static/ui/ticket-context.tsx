import React, { useState } from 'react';
import { Button, Spinner, Stack, Text } from '@forge/react';
import { AlertLines } from './alert-lines';
import { TicketFormButtons } from './forms/ticket-forms';
import { Message } from './message';
import { show } from './show';
import { TicketButtons } from './ticket-buttons';
import { TicketHead } from './ticket-head';
import { Trace } from './trace';
import { useTicket } from './use-ticket';
import type { Words } from './words';

/** How much of an alert's story fits beside a ticket; the panel tells all of it. */
const NEWEST_LINES = 3;

/** The issue context: one sentence why, the one next step, the alert, both clocks; the trace folded. */
const TicketContext = ({ words }: { readonly words: Words }) => {
  const { value, error, message, busy, act, send } = useTicket();
  const [open, setOpen] = useState(false);
  if (error !== null) return <Message text={error} tone="error" />;
  if (value === null) return <Spinner label={words.loading} />;
  return (
    <Stack space="space.150">
      <TicketHead view={value} message={message} words={words} />
      <TicketButtons view={value} busy={busy} act={act} />
      <TicketFormButtons view={value} words={words} busy={busy} send={send} folded={true} />
      {value.alert !== undefined && <AlertLines alert={value.alert} newest={NEWEST_LINES} />}
      <Stack space="space.050">
        {value.clocks.map((clock) => (
          <Text key={clock.label} size="small" color="color.text.subtle">{`${clock.label}: ${clock.text}`}</Text>
        ))}
      </Stack>
      {value.trace.length > 0 && (
        <Stack space="space.100" alignInline="start">
          <Button appearance="subtle" spacing="compact" onClick={() => setOpen(!open)}>
            {open ? words.hideWhy : words.why}
          </Button>
          {open && <Trace sections={value.trace} />}
        </Stack>
      )}
    </Stack>
  );
};

void show(TicketContext);
