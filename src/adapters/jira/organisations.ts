import { route } from '@forge/api';
import * as v from 'valibot';
import type { Organisations } from '../../ports/organisations';
import { callJira } from './call-jira';

const answer = v.object({ values: v.array(v.object({ id: v.union([v.string(), v.number()]) })) });

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
});
