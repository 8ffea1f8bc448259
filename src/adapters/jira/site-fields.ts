import { route } from '@forge/api';
import * as v from 'valibot';
import type { SeenField } from '../../domain/setup/seen-project';
import { callJira } from './call-jira';

const field = v.object({
  id: v.string(),
  name: v.string(),
  schema: v.optional(v.object({ type: v.optional(v.string(), 'any'), custom: v.optional(v.string()) })),
});
const APP_FIELD = /\/static\/([a-z-]+)$/;

/** Fields of the whole site. */
export const readSiteFields = async (): Promise<readonly SeenField[]> => {
  const answer = await callJira('GET field', route`/rest/api/3/field`);
  return v.parse(v.array(field), answer.body).map(({ id, name, schema }) => {
    const own = APP_FIELD.exec(schema?.custom ?? '')?.[1];
    return { id, name, kind: schema?.type ?? 'any', ...(own === undefined ? {} : { own }) };
  });
};
