import { route } from '@forge/api';
import * as v from 'valibot';
import { isoOf } from '../../domain/instant';
import { MODES } from '../../domain/rules/rules';
import type { ProjectMode } from '../../ports/rules-store';
import { callJira } from './call-jira';

const property = v.object({ value: v.object({ mode: v.picklist(MODES), since: v.string() }) });

/** The project property that the triggers' filter and the sweep's search look at. */
export interface ProjectModes {
  write(projectKey: string, mode: ProjectMode): Promise<void>;
  /** Watch for a project without a readable property. */
  read(projectKey: string): Promise<ProjectMode>;
}

export const createProjectModes = (): ProjectModes => ({
  write: async (projectKey, { mode, since }) => {
    await callJira('PUT project property', route`/rest/api/3/project/${projectKey}/properties/meridian`, {
      method: 'PUT',
      body: { mode, since: isoOf(since) },
    });
  },
  read: async (projectKey) => {
    const path = route`/rest/api/3/project/${projectKey}/properties/meridian`;
    const answer = await callJira('GET project property', path, { expect: [404] });
    const parsed = v.safeParse(property, answer.body);
    const since = parsed.success ? Date.parse(parsed.output.value.since) : Number.NaN;
    return parsed.success && !Number.isNaN(since)
      ? { mode: parsed.output.value.mode, since }
      : { mode: 'watch', since: Number.POSITIVE_INFINITY };
  },
});
