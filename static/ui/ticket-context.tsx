import React, { useCallback, useEffect, useState } from 'react';
import ForgeReconciler, { Button, Heading, Inline, Lozenge, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import {
  TICKET_CONTEXT_CALLS,
  type TicketAct,
  type TicketActResult,
  type TicketView,
} from '../../src/contract/ticket-context';
import { call } from './calls';
import { Trace } from './trace';

/** The issue context: one sentence why, the one next step, the alert, both clocks; the trace folded. */
const TicketContext = () => {
  const [view, setView] = useState<TicketView | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const load = useCallback(async () => {
    const answer = await call<TicketView>(TICKET_CONTEXT_CALLS.explain);
    if (answer.ok) setView(answer.value);
    else setMessage(answer.error);
  }, []);

  useEffect(() => {
    void load();
  }, [load]);

  const act = async (what: TicketAct) => {
    setBusy(true);
    const answer = await call<TicketActResult>(TICKET_CONTEXT_CALLS.act, { ...what });
    setMessage(answer.ok ? answer.value.sentence : answer.error);
    await load();
    setBusy(false);
  };

  if (view === null)
    return message === null ? (
      <Spinner label="Loading" />
    ) : (
      <SectionMessage appearance="error">
        <Text>{message}</Text>
      </SectionMessage>
    );
  return (
    <Stack space="space.150">
      {message !== null && (
        <SectionMessage appearance="information">
          <Text>{message}</Text>
        </SectionMessage>
      )}
      {view.warnings.map((warning) => (
        <SectionMessage key={warning} appearance="warning">
          <Text>{warning}</Text>
        </SectionMessage>
      ))}
      <Inline space="space.100" alignBlock="center">
        <Lozenge appearance={view.status.tone}>{view.status.label}</Lozenge>
        {view.mode !== 'act' && <Lozenge>{view.mode === 'watch' ? 'only watching' : 'proposing'}</Lozenge>}
      </Inline>
      <Text>{view.sentence}</Text>
      {view.next !== undefined && <ActButton button={view.next} primary={true} busy={busy} act={act} />}
      {view.more.length > 0 && (
        <Inline space="space.100" shouldWrap={true}>
          {view.more.map((button) => (
            <ActButton key={button.label} button={button} primary={false} busy={busy} act={act} />
          ))}
        </Inline>
      )}
      {view.alert !== undefined && (
        <Stack space="space.050">
          <Heading size="xxsmall" as="h3">
            {view.alert.state}
          </Heading>
          {view.alert.lines.map((line) => (
            <Text key={line} size="small">
              {line}
            </Text>
          ))}
        </Stack>
      )}
      <Stack space="space.050">
        {view.clocks.map((clock) => (
          <Text key={clock.label} size="small" color="color.text.subtle">{`${clock.label}: ${clock.text}`}</Text>
        ))}
      </Stack>
      <Trace lines={view.trace} />
    </Stack>
  );
};

interface ActButtonProps {
  readonly button: { readonly label: string; readonly act: TicketAct };
  readonly primary: boolean;
  readonly busy: boolean;
  readonly act: (what: TicketAct) => Promise<void>;
}

const ActButton = ({ button, primary, busy, act }: ActButtonProps) => (
  <Button
    appearance={primary ? 'primary' : 'default'}
    spacing={primary ? 'default' : 'compact'}
    isDisabled={busy}
    onClick={() => void act(button.act)}
  >
    {button.label}
  </Button>
);

ForgeReconciler.render(<TicketContext />);
