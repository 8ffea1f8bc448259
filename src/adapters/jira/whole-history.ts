import { route } from '@forge/api';
import * as v from 'valibot';
import { SECOND_MS } from '../../domain/instant';
import { callJira } from './call-jira';
import { history, isOfAssignee, type IssueAnswer } from './issue-answer';

/** Jira's own example has seconds since 1970 here, its schema a date. */
const created = v.union([
  v.string(),
  v.pipe(
    v.number(),
    v.transform((at) => new Date(at < 100_000_000_000 ? at * SECOND_MS : at).toISOString()),
  ),
]);
const answer = v.object({
  issueChangeLogs: v.array(v.object({ changeHistories: v.array(v.object({ ...history.entries, created })) })),
  nextPageToken: v.nullish(v.string()),
});

/** Pages followed; a ticket whose assignee changed more often than ten thousand times is nobody's. */
const MOST_PAGES = 10;

/**
 * An issue's answer brings the newest hundred entries of its history. When the present assignment is older than these,
 * it is asked for by one further read, so that a person's decision is never taken for nobody's.
 */
export const withWholeHistory = async (issue: IssueAnswer): Promise<IssueAnswer> => {
  const { histories, total } = issue.changelog;
  const isCut = histories.length >= 100 || total > histories.length;
  if (!isCut || issue.fields.assignee == null || histories.some(isOfAssignee)) return issue;
  const older = (await assignmentsOf(issue.id)).slice(-1);
  return { ...issue, changelog: { ...issue.changelog, histories: [...histories, ...older] } };
};

/** Oldest first. */
const assignmentsOf = async (id: string): Promise<IssueAnswer['changelog']['histories']> => {
  let last: IssueAnswer['changelog']['histories'] = [];
  let token: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { issueChangeLogs, nextPageToken } = await onePage(id, token);
    last = [...last, ...issueChangeLogs.flatMap(({ changeHistories }) => changeHistories)].slice(-1);
    token = nextPageToken ?? null;
    if (token === null) break;
  }
  return last;
};

const onePage = async (id: string, nextPageToken: string | null): Promise<v.InferOutput<typeof answer>> => {
  const { body } = await callJira('POST changelog', route`/rest/api/3/changelog/bulkfetch`, {
    method: 'POST',
    body: {
      issueIdsOrKeys: [id],
      fieldIds: ['assignee'],
      maxResults: 1000,
      ...(nextPageToken === null ? {} : { nextPageToken }),
    },
  });
  return v.parse(answer, body);
};
