import { route } from '@forge/api';
import * as v from 'valibot';
import { InvalidInput } from '../../domain/errors';
import type { PastTickets } from '../../ports/past-tickets';
import { callJira } from './call-jira';
import { issueAnswer } from './issue-answer';
import { ticketOfAnswer } from './ticket-of-answer';

/** Tickets in one page: with all their fields they are large. */
const PAGE = 50;

const found = v.object({
  issues: v.array(v.looseObject({})),
  nextPageToken: v.nullish(v.string()),
  names: v.optional(v.record(v.string(), v.string()), {}),
  schema: v.optional(v.record(v.string(), v.unknown()), {}),
});
const refusedSearch = v.object({ errorMessages: v.optional(v.array(v.string()), []) });

/** Tickets of the past in Jira, as the app sees them: one read for fifty. */
export const createPastTickets = (): PastTickets => ({
  page: async (jql, mapping, next) => {
    const body = await searched('POST search', route`/rest/api/3/search/jql`, {
      jql: `${jql} ORDER BY created DESC`,
      fields: ['*all'],
      expand: 'names,schema,changelog',
      properties: ['request.channel.type'],
      maxResults: PAGE,
      ...(next === undefined ? {} : { nextPageToken: next }),
    });
    const { issues, names, schema, nextPageToken } = v.parse(found, body);
    const read = issues.map((issue) => v.safeParse(issueAnswer, { ...issue, names, schema }));
    const tickets = read.flatMap((one) => (one.success ? [ticketOfAnswer(one.output, mapping)] : []));
    const more = nextPageToken ?? undefined;
    return { tickets, unreadable: read.length - tickets.length, ...(more === undefined ? {} : { next: more }) };
  },
  count: async (jql) => {
    const body = await searched('POST count', route`/rest/api/3/search/approximate-count`, { jql });
    return v.parse(v.object({ count: v.number() }), body).count;
  },
});

const searched = async (operation: string, path: ReturnType<typeof route>, body: object): Promise<unknown> => {
  const answer = await callJira(operation, path, { method: 'POST', body, expect: [400] });
  if (answer.status !== 400) return answer.body;
  const told = v.safeParse(refusedSearch, answer.body);
  const why =
    told.success && told.output.errorMessages.length > 0 ? told.output.errorMessages.join(' ') : 'no reason given';
  throw new InvalidInput('jql', `Jira does not understand the search: ${why}`);
};
