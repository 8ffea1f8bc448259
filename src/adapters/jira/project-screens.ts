import { route } from '@forge/api';
import * as v from 'valibot';
import type { SeenField, SeenProject } from '../../domain/setup/seen-project';
import { callJira } from './call-jira';

const types = v.object({ issueTypes: v.array(v.object({ id: v.string(), name: v.string(), subtask: v.boolean() })) });
const fields = v.object({ fields: v.array(v.object({ fieldId: v.string() })), total: v.number() });
const PAGE = 200;

/** Types of tickets of a project with the fields on their screens that the app may set; none where it may not create. */
export const readScreens = async (
  projectKey: string,
  siteFields: readonly SeenField[],
): Promise<SeenProject['types']> => {
  const path = route`/rest/api/3/issue/createmeta/${projectKey}/issuetypes?maxResults=${PAGE}`;
  const answer = await callJira('GET createmeta', path, { expect: [403, 404] });
  if (answer.status >= 400) return [];
  const found = v.parse(types, answer.body).issueTypes.filter(({ subtask }) => !subtask);
  return Promise.all(
    found.map(async ({ id, name }) => {
      const shown = await fieldsOf(projectKey, id);
      return { name, onScreen: siteFields.filter((field) => shown.has(field.id)) };
    }),
  );
};

const fieldsOf = async (projectKey: string, type: string): Promise<ReadonlySet<string>> => {
  const shown = new Set<string>();
  for (let start = 0; ; start += PAGE) {
    const path = route`/rest/api/3/issue/createmeta/${projectKey}/issuetypes/${type}?startAt=${start}&maxResults=${PAGE}`;
    const page = v.parse(fields, (await callJira('GET createmeta', path)).body);
    for (const { fieldId } of page.fields) shown.add(fieldId);
    if (start + PAGE >= page.total) return shown;
  }
};
