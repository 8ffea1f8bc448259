import type { HistoryItem, HistoryRecord } from '../model/issue-record';
import type { ReadContext } from '../fields/field';
import { jiraTime } from './jira-time';
import { userJson } from './user-json';

export const historyItemJson = (item: HistoryItem): Readonly<Record<string, unknown>> => ({
  field: item.field,
  fieldtype: item.custom ? 'custom' : 'jira',
  fieldId: item.fieldId,
  from: item.from,
  fromString: item.fromText,
  to: item.to,
  toString: item.toText,
});

/** One entry of a changelog. */
export const historyJson = (
  history: HistoryRecord,
  { site, zone }: ReadContext,
): Readonly<Record<string, unknown>> => ({
  id: history.id,
  ...(history.author === null ? {} : { author: userJson(site, history.author) }),
  created: jiraTime(history.created, zone),
  items: history.items.map(historyItemJson),
});
