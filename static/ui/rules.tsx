import React, { useCallback, useEffect, useState } from 'react';
import ForgeReconciler, { Button, Heading, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import { RULES_CALLS } from '../../src/contract/rules';
import type { PublishResult, VersionLine, VersionsPage } from '../../src/contract/rules-versions';
import { call } from './calls';

/** The versions of the rules, newest first, each one step away. */
const RulesPage = () => {
  const [versions, setVersions] = useState<readonly VersionLine[] | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  const load = useCallback(async () => {
    const answer = await call<VersionsPage>(RULES_CALLS.versions);
    if (answer.ok) setVersions(answer.value.versions);
    else setMessage(answer.error);
  }, []);

  useEffect(() => {
    void load();
  }, [load]);

  const goBack = async (version: number, live: number) => {
    const answer = await call<PublishResult>(RULES_CALLS.backToVersion, { version, liveVersion: live });
    setMessage(answer.ok ? said(answer.value) : answer.error);
    await load();
  };

  if (versions === null) return message === null ? <Spinner label="Loading" /> : <Text>{message}</Text>;
  const live = versions.find((one) => one.live)?.version ?? 0;
  return (
    <Stack space="space.200">
      {message !== null && (
        <SectionMessage>
          <Text>{message}</Text>
        </SectionMessage>
      )}
      <Heading size="medium" as="h2">{`Rules version ${live}`}</Heading>
      {versions.map((one) => (
        <Stack key={one.version} space="space.050">
          <Text>{`${one.version} ${one.live ? '(live) ' : ''}${one.at} ${one.note}`}</Text>
          {!one.live && (
            <Button onClick={() => void goBack(one.version, live)}>{`Back to version ${one.version}`}</Button>
          )}
        </Stack>
      ))}
    </Stack>
  );
};

const said = (result: PublishResult): string =>
  result.done ? result.sentence : result.faults.map((fault) => `${fault.field}: ${fault.reason}`).join(' · ');

ForgeReconciler.render(<RulesPage />);
