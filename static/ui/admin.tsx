import React, { useCallback, useEffect, useState } from 'react';
import ForgeReconciler, { Heading, SectionMessage, Spinner, Stack, Text, Toggle, Label } from '@forge/react';
import { ADMIN_CALLS, type AdminOverview, type AdminResult } from '../../src/contract/admin';
import { DocumentForm } from './document-form';
import { ProjectModeForm } from './project-mode-form';
import { call } from './calls';

/** What an admin needs before anything acts: project modes, the one switch, rules and customers as files. */
const Admin = () => {
  const [overview, setOverview] = useState<AdminOverview | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  const load = useCallback(async () => {
    const answer = await call<AdminOverview>(ADMIN_CALLS.overview);
    if (answer.ok) setOverview(answer.value);
    else setMessage(answer.error);
  }, []);

  useEffect(() => {
    void load();
  }, [load]);

  const send = async (name: string, payload: Record<string, unknown>) => {
    const answer = await call<AdminResult>(name, payload);
    setMessage(answer.ok ? said(answer.value) : answer.error);
    await load();
  };

  if (overview === null) return message === null ? <Spinner label="Loading" /> : <Text>{message}</Text>;
  return (
    <Stack space="space.200">
      {message !== null && (
        <SectionMessage>
          <Text>{message}</Text>
        </SectionMessage>
      )}
      {overview.warnings.map((warning) => (
        <SectionMessage key={warning} appearance="warning">
          <Text>{warning}</Text>
        </SectionMessage>
      ))}
      <Heading size="medium" as="h2">{`Rules version ${overview.rulesVersion}`}</Heading>
      {overview.desks.map((desk) => (
        <Text key={desk.name}>{`${desk.name}: ${desk.state}`}</Text>
      ))}
      <Label labelFor="stop">Stop acting everywhere</Label>
      <Toggle
        id="stop"
        isChecked={overview.stopActing}
        onChange={(event) => void send(ADMIN_CALLS.stopActing, { stop: event.target.checked === true })}
      />
      <ProjectModeForm projects={overview.projects} save={(payload) => send(ADMIN_CALLS.setProjectMode, payload)} />
      <DocumentForm
        title="Publish rules"
        field="rules"
        save={(rules) => send(ADMIN_CALLS.publishRules, { rules, note: 'published from the admin page' })}
      />
      <DocumentForm
        title="Import customers"
        field="customers"
        save={(customers) => send(ADMIN_CALLS.importCustomers, { customers })}
      />
    </Stack>
  );
};

const said = (result: AdminResult): string =>
  result.done ? result.sentence : result.faults.map((fault) => `${fault.field}: ${fault.reason}`).join(' · ');

ForgeReconciler.render(<Admin />);
