import * as v from 'valibot';

const user = v.nullish(
  v.object({
    accountId: v.string(),
    displayName: v.optional(v.string(), ''),
    accountType: v.optional(v.string(), 'atlassian'),
  }),
);

const comment = v.object({
  id: v.string(),
  created: v.string(),
  author: user,
  body: v.unknown(),
  jsdPublic: v.optional(v.boolean(), true),
});

const linked = v.optional(v.object({ fields: v.object({ summary: v.nullish(v.string(), '') }) }));

export const history = v.object({
  created: v.string(),
  author: user,
  items: v.array(
    v.object({
      field: v.string(),
      fieldId: v.optional(v.string()),
      from: v.nullish(v.string()),
      to: v.nullish(v.string()),
    }),
  ),
});

/** What the app reads of `GET /rest/api/3/issue/{id}`; everything else in the answer is left alone. */
export const issueAnswer = v.object({
  id: v.string(),
  key: v.string(),
  fields: v.looseObject({
    summary: v.nullish(v.string(), ''),
    description: v.unknown(),
    created: v.string(),
    updated: v.string(),
    project: v.object({ key: v.string(), id: v.string() }),
    issuetype: v.object({ name: v.string() }),
    status: v.object({ statusCategory: v.object({ key: v.string() }) }),
    assignee: user,
    reporter: user,
    components: v.optional(v.array(v.object({ name: v.string() })), []),
    issuelinks: v.optional(v.array(v.object({ inwardIssue: linked, outwardIssue: linked })), []),
    comment: v.optional(v.object({ comments: v.array(comment) }), { comments: [] }),
  }),
  names: v.optional(v.record(v.string(), v.string()), {}),
  schema: v.optional(v.record(v.string(), v.object({ custom: v.optional(v.string()) })), {}),
  properties: v.optional(v.record(v.string(), v.unknown()), {}),
  changelog: v.optional(v.object({ total: v.optional(v.number(), 0), histories: v.array(history) }), {
    total: 0,
    histories: [],
  }),
});

/** An entry that changed the assignee. */
export const isOfAssignee = ({ items }: v.InferOutput<typeof history>): boolean =>
  items.some(({ field, fieldId }) => fieldId === 'assignee' || field === 'assignee');

export type IssueAnswer = v.InferOutput<typeof issueAnswer>;
