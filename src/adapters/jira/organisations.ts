import { route } from '@forge/api';
import * as v from 'valibot';
import type { Organisations } from '../../ports/organisations';
import { callJira } from './call-jira';

const answer = v.object({ values: v.array(v.object({ id: v.union([v.string(), v.number()]) })) });

const pageAnswer = v.object({
  isLastPage: v.boolean(),
  values: v.array(v.object({ id: v.union([v.string(), v.number()]), name: v.string() })),
});
/** Jira's own page of organisations. */
const PAGE = 50;
const MOST_PAGES = 400;

/** Asked as the app: customers may not list organisations. A site that refuses it tells nothing. */
export const createOrganisations = (): Organisations => ({
  of: async (account) => {
    const { status, body } = await callJira(
      'GET organizations',
      route`/rest/servicedeskapi/organization?accountId=${account}`,
      { expect: [400, 401, 403, 404] },
    );
    const parsed = v.safeParse(answer, body);
    return status === 200 && parsed.success ? parsed.output.values.map(({ id }) => String(id)) : [];
  },
  all: async () => {
    const found: { readonly id: string; readonly name: string }[] = [];
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { status, body } = await callJira(
        'GET organizations',
        route`/rest/servicedeskapi/organization?start=${found.length}&limit=${PAGE}`,
        { expect: [400, 401, 403, 404] },
      );
      const parsed = v.safeParse(pageAnswer, body);
      if (status !== 200 || !parsed.success) return found;
      found.push(...parsed.output.values.map(({ id, name }) => ({ id: String(id), name })));
      if (parsed.output.isLastPage || parsed.output.values.length === 0) break;
    }
    return found;
  },
});
