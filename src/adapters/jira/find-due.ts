import { route } from '@forge/api';
import * as v from 'valibot';
import type { FoundTicket, TicketSearch } from '../../ports/ticket-search';
import { callJira } from './call-jira';
import { parseTicketState } from './ticket-property';
import { whyLook } from './why-look';

const found = v.object({
  issues: v.array(
    v.object({
      id: v.string(),
      fields: v.object({ updated: v.string(), created: v.string(), project: v.object({ key: v.string() }) }),
      properties: v.optional(v.record(v.string(), v.unknown()), {}),
    }),
  ),
});

/** `now()` and relative dates only: a date written out would be read in the time zone of whoever searches. */
const JQL = [
  'project.meridianMode in ("propose", "act") AND (statusCategory != Done OR updated >= "-30m") AND (',
  '(meridianStage = "waiting" AND meridianStartsAgainAt <= now())',
  'OR (meridianStage = "asking" AND meridianAnswerDueAt <= now())',
  'OR (meridianRulesVersion is EMPTY AND created >= "-3d")',
  'OR updated >= "-30m")',
  'ORDER BY created ASC',
].join(' ');

const PAGE = 100;

/** Finds by one query what no event announced: due, undecided or changed tickets of all enabled projects. */
export const createTicketSearch = (): TicketSearch => ({
  findDue: async (now) => {
    const answer = await callJira('POST search', route`/rest/api/3/search/jql`, {
      method: 'POST',
      body: { jql: JQL, fields: ['updated', 'created', 'project'], properties: ['meridian'], maxResults: PAGE },
    });
    return v.parse(found, answer.body).issues.flatMap((issue): readonly FoundTicket[] => {
      const state = parseTicketState(issue.properties['meridian']);
      const because = state === null ? 'undecided' : whyLook(state, { updated: Date.parse(issue.fields.updated), now });
      if (because === null) return [];
      const { project, created } = issue.fields;
      return [
        {
          id: issue.id,
          because,
          serious: state?.serious ?? false,
          project: project.key,
          createdAt: Date.parse(created),
        },
      ];
    });
  },
});
