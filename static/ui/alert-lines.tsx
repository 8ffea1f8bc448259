import React from 'react';
import { Heading, Stack, Text } from '@forge/react';
import type { TicketView } from '../../src/contract/ticket-context';

interface AlertLinesProps {
  readonly alert: NonNullable<TicketView['alert']>;
  /** How many of the newest lines are shown. */
  readonly newest: number;
}

/** State of the alert, what people were told, and who answered what. */
export const AlertLines = ({ alert, newest }: AlertLinesProps) => (
  <Stack space="space.050">
    <Heading size="xxsmall" as="h3">
      {alert.state}
    </Heading>
    <Text size="small">{alert.text}</Text>
    {alert.lines.slice(-newest).map(({ at, what, why }) => (
      <Text key={`${at} ${what} ${why ?? ''}`} size="small" color="color.text.subtle">
        {why === undefined ? `${at}: ${what}` : `${at}: ${what} – ${why}`}
      </Text>
    ))}
  </Stack>
);
