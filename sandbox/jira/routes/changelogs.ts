import * as v from 'valibot';
import { historyJson } from '../answers/history-json';
import { Refusal } from '../http/refusal';
import type { Call, Route } from '../http/route';
import { findIssue } from '../model/find-issue';
import type { HistoryRecord, IssueRecord } from '../model/issue-record';
import { maySee } from '../permissions/may-see';

const question = v.object({
  issueIdsOrKeys: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(1000)),
  fieldIds: v.optional(v.pipe(v.array(v.string()), v.maxLength(10)), []),
  maxResults: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(10_000)), 1000),
  nextPageToken: v.optional(v.string()),
});

interface Entry {
  readonly issue: IssueRecord;
  readonly history: HistoryRecord;
}

/** Histories of several issues, oldest first, of all fields or of some. */
export const changelogRoutes: readonly Route[] = [
  {
    template: 'POST /rest/api/3/changelog/bulkfetch',
    handle: (call) => {
      const parsed = v.safeParse(question, call.body);
      if (!parsed.success)
        throw new Refusal(400, [`${v.getDotPath(parsed.issues[0]) ?? 'body'}: ${parsed.issues[0].message}`]);
      const { fieldIds, maxResults, nextPageToken } = parsed.output;
      const all = entriesOf(call, parsed.output.issueIdsOrKeys).filter(
        ({ history }) => fieldIds.length === 0 || history.items.some(({ fieldId }) => fieldIds.includes(fieldId)),
      );
      const start = nextPageToken === undefined ? 0 : startOf(nextPageToken);
      const page = all.slice(start, start + maxResults);
      const next = start + page.length;
      const issues = [...new Set(page.map(({ issue }) => issue))];
      return {
        status: 200,
        objects: issues.length,
        body: {
          issueChangeLogs: issues.map((issue) => ({
            issueId: issue.id,
            changeHistories: page.filter((entry) => entry.issue === issue).map((entry) => entryJson(entry, call)),
          })),
          ...(next < all.length ? { nextPageToken: `from-${next}` } : {}),
        },
      };
    },
  },
];

const entriesOf = ({ site, viewer }: Call, named: readonly string[]): readonly Entry[] =>
  named
    .flatMap((name) => findIssue(site, name) ?? [])
    .filter((issue) => maySee(site, viewer.accountId, issue))
    .flatMap((issue) => issue.history.map((history) => ({ issue, history })))
    .toSorted((a, b) => a.history.created - b.history.created);

/** Instants are seconds here, as in the example of the specification. */
const entryJson = ({ history }: Entry, call: Call) => ({
  ...historyJson(history, call),
  created: Math.floor(history.created / 1000),
});

const startOf = (token: string): number => {
  const start = /^from-(\d+)$/.exec(token)?.[1];
  if (start === undefined) throw new Refusal(400, ['The provided next page token is invalid or has expired.']);
  return Number(start);
};
