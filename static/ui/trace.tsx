import React, { useState } from 'react';
import { Button, Stack, Text } from '@forge/react';
import type { TicketView } from '../../src/contract/ticket-context';

/** Everything behind the sentence, folded until somebody asks. */
export const Trace = ({ lines }: { readonly lines: TicketView['trace'] }) => {
  const [open, setOpen] = useState(false);
  return (
    <Stack space="space.050" alignInline="start">
      <Button appearance="subtle" spacing="compact" onClick={() => setOpen(!open)}>
        {open ? 'Hide why' : 'Why?'}
      </Button>
      {open &&
        lines.map((line) => (
          <Text key={`${line.label} ${line.text}`} size="small">{`${line.label}: ${line.text}`}</Text>
        ))}
    </Stack>
  );
};
