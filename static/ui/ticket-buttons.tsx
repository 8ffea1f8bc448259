import React from 'react';
import { Button, Inline, Stack, Text } from '@forge/react';
import type { TicketAct, TicketButton, TicketView } from '../../src/contract/ticket-context';

interface TicketButtonsProps {
  readonly view: Pick<TicketView, 'next' | 'more'>;
  readonly busy: boolean;
  readonly act: (what: TicketAct) => Promise<void>;
}

/** The one next step as the primary button, with why it is offered; the rest smaller behind it. */
export const TicketButtons = ({ view: { next, more }, busy, act }: TicketButtonsProps) => {
  const proposed = more.filter(({ hint }) => hint !== undefined);
  const plain = more.filter(({ hint }) => hint === undefined);
  return (
    <Stack space="space.100">
      {next !== undefined && <Step button={next} appearance="primary" busy={busy} act={act} />}
      {proposed.map((button) => (
        <Step key={button.label} button={button} appearance="default" busy={busy} act={act} />
      ))}
      {plain.length > 0 && (
        <Inline space="space.100" rowSpace="space.100" shouldWrap={true}>
          {plain.map((button) => (
            <Button key={button.label} spacing="compact" isDisabled={busy} onClick={() => void act(button.act)}>
              {button.label}
            </Button>
          ))}
        </Inline>
      )}
    </Stack>
  );
};

interface StepProps {
  readonly button: TicketButton;
  readonly appearance: 'primary' | 'default';
  readonly busy: boolean;
  readonly act: (what: TicketAct) => Promise<void>;
}

const Step = ({ button, appearance, busy, act }: StepProps) => (
  <Stack space="space.050" alignInline="start">
    {button.hint !== undefined && (
      <Text size="small" color="color.text.subtle">
        {button.hint}
      </Text>
    )}
    <Button appearance={appearance} isDisabled={busy} onClick={() => void act(button.act)}>
      {button.label}
    </Button>
  </Stack>
);
