import { route } from '@forge/api';
import * as v from 'valibot';
import { callJira } from './call-jira';

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

type Found = v.InferOutput<typeof found>;

const PAGE = 100;
/** Pages followed in one search; what stands behind them is found by the next one. */
const MOST_PAGES = 10;

/** What a search finds, with the app's own memory of each ticket; a thousand tickets unless told otherwise. */
export const searchPages = async (jql: string, mostPages = MOST_PAGES): Promise<Found['issues']> => {
  const issues: Found['issues'] = [];
  let token: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const { issues: more, nextPageToken } = await onePage(jql, token);
    issues.push(...more);
    token = nextPageToken ?? null;
    if (token === null) break;
  }
  return issues;
};

const onePage = async (jql: string, nextPageToken: string | null): Promise<Found> => {
  const answer = await callJira('POST search', route`/rest/api/3/search/jql`, {
    method: 'POST',
    body: {
      jql,
      fields: ['updated', 'created', 'project'],
      properties: ['meridian'],
      maxResults: PAGE,
      ...(nextPageToken === null ? {} : { nextPageToken }),
    },
  });
  return v.parse(found, answer.body);
};
