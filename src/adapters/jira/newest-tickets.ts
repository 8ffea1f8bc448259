import { route } from '@forge/api';
import * as v from 'valibot';
import type { OtherAct, SeenProject } from '../../domain/setup/seen-project';
import { callJira } from './call-jira';

/** The newest tickets that are looked at. */
const LOOKED_AT = 50;

const author = v.nullish(
  v.object({
    accountId: v.string(),
    displayName: v.optional(v.string(), 'another app'),
    accountType: v.optional(v.string(), 'atlassian'),
  }),
);
const found = v.object({
  issues: v.array(
    v.object({
      key: v.string(),
      fields: v.looseObject({
        comment: v.optional(
          v.object({ comments: v.array(v.object({ author, jsdPublic: v.optional(v.boolean(), true) })) }),
          { comments: [] },
        ),
      }),
      changelog: v.optional(
        v.object({ histories: v.array(v.object({ author, items: v.array(v.object({ field: v.string() })) })) }),
        { histories: [] },
      ),
    }),
  ),
});
type Found = v.InferOutput<typeof found>['issues'][number];

/**
 * What the newest tickets of a project tell: which other apps assigned, or answered the customer, and which of the
 * app's own fields they carry.
 */
export const readNewest = async (
  projectKey: string,
  own: readonly string[],
): Promise<Pick<SeenProject, 'others' | 'carried'>> => {
  const me = v.parse(
    v.object({ accountId: v.string() }),
    (await callJira('GET myself', route`/rest/api/3/myself`)).body,
  ).accountId;
  const answer = await callJira('POST search', route`/rest/api/3/search/jql`, {
    method: 'POST',
    body: {
      jql: `project = "${projectKey}" ORDER BY created DESC`,
      fields: ['comment', ...own],
      expand: 'changelog',
      maxResults: LOOKED_AT,
    },
  });
  const { issues } = v.parse(found, answer.body);
  const acts = issues.flatMap((issue) => actsOn(issue, me));
  const counted = new Map<string, OtherAct>();
  for (const act of acts) {
    const name = `${act.by} ${act.did}`;
    counted.set(name, { ...act, ...counted.get(name), count: (counted.get(name)?.count ?? 0) + 1 });
  }
  const carried = own.filter((id) => issues.some(({ fields }) => Object.hasOwn(fields, id)));
  return { others: [...counted.values()], carried: issues.length === 0 ? null : carried };
};

const isOther = (who: v.InferOutput<typeof author>, me: string): who is NonNullable<typeof who> =>
  who !== null && who !== undefined && who.accountType === 'app' && who.accountId !== me;

/** Each act once a ticket. */
const actsOn = ({ key, fields, changelog }: Found, me: string): readonly OtherAct[] => {
  const assigned = changelog.histories
    .filter(({ items }) => items.some(({ field }) => field === 'assignee'))
    .find(({ author: who }) => isOther(who, me));
  const answered = fields.comment.comments.find(({ author: who, jsdPublic }) => jsdPublic && isOther(who, me));
  return [
    ...(assigned === undefined ? [] : [act(key, assigned.author, 'assigned')]),
    ...(answered === undefined ? [] : [act(key, answered.author, 'answered the customer')]),
  ];
};

const act = (example: string, by: v.InferOutput<typeof author>, did: OtherAct['did']): OtherAct => ({
  by: by?.displayName ?? 'another app',
  did,
  count: 1,
  example,
});
