import React, { useState } from 'react';
import { Button, Heading, Label, Select, Stack, Text, Textfield } from '@forge/react';
import type { ProjectOverview } from '../../src/contract/admin';

const MODES = [
  { label: 'Watch: only shows', value: 'watch' },
  { label: 'Propose: one click by an agent', value: 'propose' },
  { label: 'Act', value: 'act' },
] as const;

interface ProjectModeFormProps {
  readonly projects: readonly ProjectOverview[];
  readonly save: (payload: Record<string, unknown>) => Promise<void>;
}

/** How far the app goes in each project (R1). */
export const ProjectModeForm = ({ projects, save }: ProjectModeFormProps) => {
  const [projectKey, setProjectKey] = useState('');
  const [mode, setMode] = useState<string>('watch');
  return (
    <Stack space="space.100" alignInline="start">
      <Heading size="small" as="h3">
        Projects
      </Heading>
      {projects.map((project) => (
        <Text key={project.key}>{`${project.key}: ${project.mode}, tickets since ${project.since}`}</Text>
      ))}
      <Label labelFor="project">Project key</Label>
      <Textfield id="project" value={projectKey} onChange={(event) => setProjectKey(event.target.value)} />
      <Label labelFor="mode">Mode</Label>
      <Select inputId="mode" options={[...MODES]} onChange={(option) => setMode(option.value)} />
      <Button onClick={() => void save({ projectKey, mode })}>Set mode</Button>
    </Stack>
  );
};
