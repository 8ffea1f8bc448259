import { historyJson } from '../answers/history-json';
import { issueJson } from '../answers/issue-json';
import { queryList } from '../http/query-list';
import type { Route } from '../http/route';
import { visibleIssue } from '../http/visible-issue';
import { pageOf } from '../http/page-of';

/** Reading one issue and its history. */
export const readIssueRoutes: readonly Route[] = [
  {
    template: 'GET /rest/api/3/issue/{issueIdOrKey}',
    handle: (call) => {
      const issue = visibleIssue(call);
      const { query } = call;
      const question = {
        fields: queryList(query, 'fields'),
        expand: queryList(query, 'expand'),
        properties: queryList(query, 'properties'),
        fallback: '*all',
      } as const;
      return { status: 200, body: issueJson(issue, call, question), objects: 1 };
    },
  },
  {
    template: 'GET /rest/api/3/issue/{issueIdOrKey}/changelog',
    handle: (call) => {
      const issue = visibleIssue(call);
      return {
        status: 200,
        body: pageOf(
          issue.history.map((history) => historyJson(history, call)),
          call.query,
        ),
        objects: 1,
      };
    },
  },
];
