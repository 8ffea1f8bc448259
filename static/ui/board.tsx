import React, { useEffect, useState } from 'react';
import ForgeReconciler, { Button, Heading, Inline, Lozenge, SectionMessage, Stack, Text } from '@forge/react';
import { BOARD_CALLS, type BoardView } from '../../src/contract/board';
import { call } from './calls';

/** On call now and next, running alerts, desks with what waits for them: read when it opens and on *Look again*. */
const Board = () => {
  const [view, setView] = useState<BoardView | null>(null);
  const [error, setError] = useState<string | null>(null);

  const read = async () => {
    const answer = await call<BoardView>(BOARD_CALLS.read);
    if (answer.ok) setView(answer.value);
    setError(answer.ok ? null : answer.error);
  };
  useEffect(() => void read(), []);

  if (error !== null)
    return (
      <SectionMessage appearance="error">
        <Text>{error}</Text>
      </SectionMessage>
    );
  if (view === null) return <Text>Reading the on-call board …</Text>;
  return (
    <Stack space="space.200">
      <OnCall onCall={view.onCall} />
      <Alerts alerts={view.alerts} />
      <Desks desks={view.desks} more={view.more} />
      <Inline space="space.100">
        <Text>{`Read ${view.readAt}`}</Text>
        <Button onClick={() => void read()}>Look again</Button>
      </Inline>
    </Stack>
  );
};

const OnCall = ({ onCall }: Pick<BoardView, 'onCall'>) => (
  <Stack space="space.050">
    <Heading size="small" as="h2">
      On call
    </Heading>
    {onCall.now.length === 0 && (
      <SectionMessage appearance="error">
        <Text>Nobody is on call: a serious incident would reach nobody. Please correct the on-call schedule.</Text>
      </SectionMessage>
    )}
    {onCall.now.map(({ name, because }) => (
      <Text key={name}>{`Now: ${name} (${because})`}</Text>
    ))}
    {onCall.next !== undefined && (
      <Text>{`Next by the on-call schedule: ${onCall.next.names.join(', ')}, from ${onCall.next.from}`}</Text>
    )}
  </Stack>
);

const Alerts = ({ alerts }: Pick<BoardView, 'alerts'>) => (
  <Stack space="space.050">
    <Heading size="small" as="h2">
      {`Running alerts: ${alerts.length}`}
    </Heading>
    {alerts.map((alert) => (
      <Inline key={alert.key} space="space.100">
        <Lozenge appearance={alert.loud ? 'removed' : 'moved'}>{alert.state}</Lozenge>
        <Text>{alertText(alert)}</Text>
      </Inline>
    ))}
  </Stack>
);

const alertText = ({ key, text, person, minutes, nextStepAt, reports }: BoardView['alerts'][number]): string =>
  [
    `${key}: ${text}`,
    ...(person === undefined ? [] : [person]),
    `${minutes} min`,
    ...(nextStepAt === undefined ? [] : [`next step ${nextStepAt}`]),
    ...(reports > 1 ? [`${reports} reports`] : []),
  ].join(' · ');

const Desks = ({ desks, more }: Pick<BoardView, 'desks' | 'more'>) => (
  <Stack space="space.050">
    <Heading size="small" as="h2">
      Desks
    </Heading>
    {desks.map(({ name, open, state, waiting, opening }) => (
      <Inline key={name} space="space.100">
        <Lozenge appearance={open ? 'success' : 'default'}>{open ? 'open' : 'closed'}</Lozenge>
        <Text>{`${name}: ${state}; ${waitingText(waiting, opening)}`}</Text>
      </Inline>
    ))}
    {more && <Text>More tickets wait than are counted here.</Text>}
  </Stack>
);

const waitingText = (waiting: number, opening: string | undefined): string => {
  if (waiting === 0) return 'nothing waits';
  const tickets = `${waiting} ${waiting === 1 ? 'ticket waits' : 'tickets wait'}`;
  return opening === undefined ? tickets : `${tickets}, from ${opening}`;
};

ForgeReconciler.render(<Board />);
