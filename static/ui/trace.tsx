import React from 'react';
import { Heading, Stack, Text } from '@forge/react';
import type { TraceSection } from '../../src/contract/ticket-context';

/** Everything behind the sentence, section by section (R12). */
export const Trace = ({ sections }: { readonly sections: readonly TraceSection[] }) => (
  <Stack space="space.150">
    {sections.map(({ title, lines }) => (
      <Stack key={title} space="space.050">
        <Heading size="xxsmall" as="h3">
          {title}
        </Heading>
        {lines.map(({ label, text }) => (
          <Text key={`${label} ${text}`} size="small">{`${label}: ${text}`}</Text>
        ))}
      </Stack>
    ))}
  </Stack>
);
