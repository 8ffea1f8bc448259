import { emitUpdated } from '../events/emit-updated';
import { asText, type FieldValue } from '../fields/field-value';
import { readValue } from '../fields/read-value';
import type { HistoryItem, IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';
import { categoryOf } from '../answers/status-json';
import { indexIssue } from '../jql/search-index';
import { historyItem } from './history-item';
import { notifyOfChange } from './notify-of-change';
import { happen } from './happening';

export interface Change {
  readonly by: Viewer;
  /** New values by field id; unchanged ones are ignored. */
  readonly values: ReadonlyMap<string, FieldValue>;
  /** Default true. */
  readonly notifyUsers?: boolean;
  /** Default true: `generateAppEvents` of the app field routes. */
  readonly emit?: boolean;
  /** Default true: `generateChangelog` of the app field routes. */
  readonly keepHistory?: boolean;
  /** Entries that no field's value tells, such as the key of a moved issue. */
  readonly moreItems?: readonly HistoryItem[];
}

/**
 * Sets values that were parsed and allowed before: history, time stamps, events, notices, automations.
 * @returns what really changed; nothing happens when nothing did.
 */
export const changeIssue = (site: SiteState, issue: IssueRecord, change: Change): readonly HistoryItem[] => {
  const values = new Map(change.values);
  completeStatusChange(site, issue, values);
  const items = [
    ...[...values].flatMap(([id, after]) => historyItem(site, id, { before: readValue(issue, id), after }) ?? []),
    ...(change.moreItems ?? []),
  ];
  if (items.length === 0) return [];
  for (const [id, value] of values) issue.values.set(id, value);
  issue.updated = site.clock.now();
  indexIssue(site, issue);
  const told = items.filter((item) => !SILENT.has(item.fieldId));
  const history = { id: site.ids.next('history'), author: change.by.accountId, created: issue.updated, items: told };
  if (change.keepHistory !== false && told.length > 0) issue.history.push(history);
  if (change.notifyUsers !== false) notifyOfChange(site, issue, { items: told, by: change.by });
  if (change.emit !== false) emitUpdated(site, issue, { history, by: change.by });
  if (told.some((item) => item.fieldId === 'status')) happen(site, { on: 'transitioned', issue, by: change.by });
  if (told.some((item) => item.fieldId === 'assignee')) happen(site, { on: 'assigned', issue, by: change.by });
  return told;
};

/** Kept by Jira itself, never told in a history. */
const SILENT = new Set(['resolutiondate', 'statuscategorychangedate']);

/**
 * A new status category gets its time; leaving the done ones clears the resolution; a resolution set or cleared sets
 * or clears its date.
 */
const completeStatusChange = (site: SiteState, issue: IssueRecord, values: Map<string, FieldValue>): void => {
  const status = asText(values.get('status'));
  const before = asText(issue.values.get('status')) ?? '';
  if (status !== null && categoryOf(site, status) !== categoryOf(site, before))
    values.set('statuscategorychangedate', site.clock.now());
  const leavesDone = status !== null && categoryOf(site, status) !== 'done' && issue.values.get('resolution') != null;
  if (leavesDone && !values.has('resolution')) values.set('resolution', null);
  const resolution = values.get('resolution');
  if (resolution !== undefined) values.set('resolutiondate', resolution === null ? null : site.clock.now());
};
