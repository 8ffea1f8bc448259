import { asDocument, asText } from '../fields/field-value';
import { adfMentions } from '../adf/adf-mentions';
import { maySee } from '../permissions/may-see';
import { isInvolved } from '../permissions/may-see-request';
import { REQUEST_TYPE_FIELD } from '../fields/service-desk-fields';
import { asList } from '../fields/field-value';
import { PARTICIPANTS_FIELD } from '../fields/service-desk-fields';
import type { HistoryItem, IssueRecord } from '../model/issue-record';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';
import { notify } from './notify';

/** Whom Jira tells of a change: new and former assignee, mentioned people, and the customer of a solved request. */
export const notifyOfChange = (
  site: SiteState,
  issue: IssueRecord,
  { items, by }: { readonly items: readonly HistoryItem[]; readonly by: Viewer },
): void => {
  const summary = asText(issue.values.get('summary')) ?? '';
  const tell = (to: string | null, kind: Parameters<typeof notify>[1]['kind'], text = summary) => {
    if (to !== null) notify(site, { to, kind, issueKey: issue.key, by: by.accountId, text });
  };
  for (const item of items) {
    if (item.fieldId === 'assignee') {
      tell(item.to, 'assigned');
      tell(item.from, 'unassigned');
    }
    if (item.fieldId === 'description') {
      for (const id of adfMentions(asDocument(issue.values.get('description'))))
        if (maySee(site, id, issue)) tell(id, 'mentioned');
    }
    if (item.fieldId === 'resolution' && item.to !== null && issue.values.get(REQUEST_TYPE_FIELD) != null) {
      for (const id of customersOf(site, issue)) tell(id, 'resolved', `${summary}: ${item.toText}`);
    }
  }
};

/** Reporter and participants of a request. */
export const customersOf = (site: SiteState, issue: IssueRecord): readonly string[] =>
  [
    ...new Set([asText(issue.values.get('reporter')) ?? [], ...asList(issue.values.get(PARTICIPANTS_FIELD))].flat()),
  ].filter((id) => isInvolved(site, id, issue));
