import { route } from '@forge/api';
import * as v from 'valibot';
import type { Requests } from '../../ports/requests';
import { callJira } from './call-jira';
import { issueAnswer } from './issue-answer';
import { fieldIdOfKind } from './issue-fields';
import { organisationsOf, requestTypeOf } from './service-desk-fields';

const people = v.array(v.object({ accountId: v.string() }));

/** Who may read a request in the portal, by the ticket's own fields; read as the app. */
export const createRequests = (): Requests => ({
  audienceOf: async (key) => {
    const { status, body } = await callJira('GET issue', route`/rest/api/3/issue/${key}?fields=*all&expand=schema`, {
      expect: [404],
    });
    if (status === 404) return null;
    const issue = v.parse(issueAnswer, body);
    // Without a request type it is work of the desk's own, and no customer sees it.
    if (requestTypeOf(issue) === undefined) return null;
    const participants = v.safeParse(people, issue.fields[fieldIdOfKind(issue, 'sd-request-participants') ?? '']);
    return {
      ticket: issue.id,
      reporter: issue.fields.reporter?.accountId ?? null,
      participants: participants.success ? participants.output.map(({ accountId }) => accountId) : [],
      organisations: organisationsOf(issue.fields[fieldIdOfKind(issue, 'sd-customer-organizations') ?? '']).map(
        ({ id }) => id,
      ),
    };
  },
});
