import * as v from 'valibot';
import { issueJson, namesOf, schemasOf } from '../answers/issue-json';
import { selectedFields } from '../answers/selected-fields';
import { queryList } from '../http/query-list';
import { Refusal } from '../http/refusal';
import type { Call, Reply, Route } from '../http/route';
import { searchIssues } from '../jql/search-issues';

const question = v.object({
  jql: v.optional(v.string(), ''),
  fields: v.optional(v.array(v.string()), []),
  expand: v.optional(v.string(), ''),
  properties: v.optional(v.array(v.string()), []),
  maxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 50),
  nextPageToken: v.optional(v.string()),
});
type Question = v.InferOutput<typeof question>;

const MOST = 5_000;
const MOST_WITH_FIELDS = 100;
const MOST_PROPERTIES = 5;

/** Searching with pages by token. Without `fields` only ids come back. */
export const searchRoutes: readonly Route[] = [
  {
    template: 'GET /rest/api/3/search/jql',
    handle: (call) => {
      const { query } = call;
      const text = (name: string) => (query.has(name) ? { [name]: query.get(name) } : {});
      const number = query.has('maxResults') ? { maxResults: Number(query.get('maxResults')) } : {};
      return search(call, {
        ...text('jql'),
        ...text('nextPageToken'),
        ...text('expand'),
        ...number,
        fields: queryList(query, 'fields'),
        properties: queryList(query, 'properties'),
      });
    },
  },
  { template: 'POST /rest/api/3/search/jql', handle: (call) => search(call, call.body) },
  {
    template: 'POST /rest/api/3/search/approximate-count',
    handle: (call) => ({
      status: 200,
      body: { count: searchIssues(v.parse(v.object({ jql: v.string() }), call.body).jql, call).length },
      objects: 0,
    }),
  },
];

const search = (call: Call, input: unknown): Reply => {
  const parsed = v.safeParse(question, input);
  if (!parsed.success)
    throw new Refusal(400, [
      `Invalid request payload: ${v.getDotPath(parsed.issues[0]) ?? 'body'}: ${parsed.issues[0].message}`,
    ]);
  const asked = parsed.output;
  if (asked.properties.length > MOST_PROPERTIES)
    throw new Refusal(400, [`The maximum number of properties is ${MOST_PROPERTIES}.`]);
  const all = searchIssues(asked.jql, call);
  const start = startOf(asked);
  const most = asked.fields.some((field) => field !== 'id' && field !== 'key') ? MOST_WITH_FIELDS : MOST;
  const page = all.slice(start, start + Math.min(asked.maxResults, most));
  const isLast = start + page.length >= all.length;
  const expand = asked.expand.split(',').map((part) => part.trim());
  const fields = selectedFields([...call.site.fields.values()], asked.fields, 'none');
  const ask = {
    fields: asked.fields,
    expand: expand.filter((part) => part === 'changelog' || part === 'renderedFields'),
    properties: asked.properties,
    fallback: 'none',
    histories: 40,
  } as const;
  return {
    status: 200,
    objects: page.length,
    body: {
      issues: page.map((issue) => issueJson(issue, call, ask)),
      isLast,
      ...(isLast ? {} : { nextPageToken: tokenOf(asked, start + page.length) }),
      ...(expand.includes('names') ? { names: namesOf(fields) } : {}),
      ...(expand.includes('schema') ? { schema: schemasOf(fields) } : {}),
    },
  };
};

/** The token belongs to its query: with another one it is refused. */
const tokenOf = (asked: Question, start: number): string =>
  Buffer.from(JSON.stringify([asked.jql, start])).toString('base64url');

const token = v.tuple([v.string(), v.number()]);

const startOf = (asked: Question): number => {
  if (asked.nextPageToken === undefined) return 0;
  try {
    const [jql, start] = v.parse(token, JSON.parse(Buffer.from(asked.nextPageToken, 'base64url').toString()));
    if (jql === asked.jql) return start;
  } catch {
    // Whatever it was, it is no token of this search.
  }
  throw new Refusal(400, ['The provided next page token is invalid or has expired.']);
};
