import { route } from '@forge/api';
import * as v from 'valibot';
import type { FoundTicket, TicketSearch } from '../../ports/ticket-search';
import { callJira } from './call-jira';
import { parseTicketState } from './ticket-property';
import { whyLook } from './why-look';

const found = v.object({
  nextPageToken: v.nullish(v.string()),
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
  'OR meridianLookAgainAt <= now()',
  'OR (meridianRulesVersion is EMPTY AND created >= "-3d")',
  'OR updated >= "-30m")',
  'ORDER BY created ASC',
].join(' ');

const PAGE = 100;
/** Pages followed in one sweep; what stands behind them is found by the next one. */
const MOST_PAGES = 10;

/** Finds by one query what no event announced: due, undecided or changed tickets of all enabled projects. */
export const createTicketSearch = (): TicketSearch => ({
  findDue: async (now) => {
    const issues = await allPages();
    return issues.flatMap((issue): readonly FoundTicket[] => {
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

const allPages = async (): Promise<v.InferOutput<typeof found>['issues']> => {
  const issues: v.InferOutput<typeof found>['issues'] = [];
  let token: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { issues: more, nextPageToken } = await onePage(token);
    issues.push(...more);
    token = nextPageToken ?? null;
    if (token === null) break;
  }
  return issues;
};

const onePage = async (nextPageToken: string | null): Promise<v.InferOutput<typeof found>> => {
  const answer = await callJira('POST search', route`/rest/api/3/search/jql`, {
    method: 'POST',
    body: {
      jql: JQL,
      fields: ['updated', 'created', 'project'],
      properties: ['meridian'],
      maxResults: PAGE,
      ...(nextPageToken === null ? {} : { nextPageToken }),
    },
  });
  return v.parse(found, answer.body);
};
