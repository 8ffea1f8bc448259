import { route } from '@forge/api';
import { isoOf } from '../../domain/instant';
import type { ProjectMode } from '../../ports/rules-store';
import { callJira } from './call-jira';

/** Writes the project property that the triggers' filter and the sweep's search look at. */
export const writeProjectMode = async (projectKey: string, { mode, since }: ProjectMode): Promise<void> => {
  await callJira('PUT project property', route`/rest/api/3/project/${projectKey}/properties/meridian`, {
    method: 'PUT',
    body: { mode, since: isoOf(since) },
  });
};
