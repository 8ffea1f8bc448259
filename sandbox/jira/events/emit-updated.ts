import { historyItemJson } from '../answers/history-json';
import { statusJson } from '../answers/status-json';
import type { HistoryRecord, IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';
import { emitEvent } from './emit-event';

/** `updated`, and `assigned` besides when the assignee changed, as the documentation says. */
export const emitUpdated = (
  site: SiteState,
  issue: IssueRecord,
  { history, by }: { readonly history: HistoryRecord; readonly by: Viewer },
): void => {
  const assignee = history.items.find((item) => item.fieldId === 'assignee');
  const status = history.items.find((item) => item.fieldId === 'status');
  const users = [...new Set([by.accountId, assignee?.to, assignee?.from].filter((id) => typeof id === 'string'))];
  const changelog = { id: history.id, items: history.items.map(historyItemJson) };
  const associatedUsers = users.map((accountId) => ({ accountId }));
  emitEvent(site, 'avi:jira:updated:issue', {
    issue,
    by,
    more: {
      jiraEventTypeName: eventName(history),
      changelog,
      associatedUsers,
      ...(status === undefined
        ? {}
        : {
            associatedStatuses: [status.toText, status.fromText].flatMap((name) =>
              name === null ? [] : [statusJson(site, name)],
            ),
          }),
    },
  });
  if (assignee === undefined) return;
  const only = { id: history.id, items: [historyItemJson(assignee)] };
  emitEvent(site, 'avi:jira:assigned:issue', { issue, by, more: { changelog: only, associatedUsers } });
};

const eventName = ({ items }: HistoryRecord): string => {
  const changed = (id: string) => items.find((item) => item.fieldId === id);
  if (changed('project') !== undefined) return 'issue_moved';
  if (changed('resolution')?.to != null) return 'issue_resolved';
  if (changed('status') !== undefined) return 'issue_generic';
  return items.length === 1 && changed('assignee') !== undefined ? 'issue_assigned' : 'issue_updated';
};
