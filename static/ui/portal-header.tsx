import React, { useState } from 'react';
import { Button, List, ListItem, SectionMessage, Stack, Text } from '@forge/react';
import { PORTAL_HEADER_CALLS, type PortalHeaderView } from '../../src/contract/portal-header';
import { useAnswer } from './answer';
import { show } from './show';
import type { Words } from './words';

/**
 * The header of the portal: the state of the customer's own desk, and behind one click what counts as serious.
 * Without an answer there is no header: a portal must never be spoilt by it.
 */
const PortalHeader = ({ words }: { readonly words: Words }) => {
  const { value } = useAnswer<PortalHeaderView>(PORTAL_HEADER_CALLS.deskNow);
  const [open, setOpen] = useState(false);
  if (value === null) return <Text> </Text>;
  const { desk, sentence, serious } = value;
  return (
    <SectionMessage appearance={desk?.open === false ? 'warning' : 'information'}>
      <Stack space="space.100" alignInline="start">
        <Text weight="semibold">{desk?.sentence ?? sentence}</Text>
        <Button appearance="subtle" spacing="compact" onClick={() => setOpen(!open)}>
          {open ? words.hide : serious.heading}
        </Button>
        {open && (
          <List type="unordered">
            {[...serious.points, ...(serious.phone === undefined ? [] : [serious.phone])].map((point) => (
              <ListItem key={point}>{point}</ListItem>
            ))}
          </List>
        )}
      </Stack>
    </SectionMessage>
  );
};

void show(PortalHeader);
