import { emitEvent } from '../events/emit-event';
import type { IssueRecord, LinkRecord } from '../model/issue-record';
import { projectOf } from '../model/project-of';
import type { SiteState } from '../model/site-state';
import type { Viewer } from '../model/viewer';

/** Links two issues; both histories and both `updated` times tell it, one link event is emitted. */
export const linkIssues = (
  site: SiteState,
  {
    type,
    inward,
    outward,
    by,
  }: { readonly type: string; readonly inward: IssueRecord; readonly outward: IssueRecord; readonly by: Viewer },
): LinkRecord => {
  const link = { id: site.ids.next('link'), type, inward: inward.id, outward: outward.id };
  site.links.push(link);
  const words = (site.definition.linkTypes ?? []).find((one) => one.name === type);
  const tell = (issue: IssueRecord, other: IssueRecord, text: string) => {
    issue.updated = site.clock.now();
    const item = {
      fieldId: 'issuelinks',
      field: 'Link',
      custom: false,
      from: null,
      fromText: null,
      to: other.key,
      toText: `This work item ${text} ${other.key}`,
    };
    issue.history.push({ id: site.ids.next('history'), author: by.accountId, created: issue.updated, items: [item] });
  };
  tell(inward, outward, words?.outward ?? type);
  tell(outward, inward, words?.inward ?? type);
  emitEvent(site, 'avi:jira:created:issuelink', {
    issue: inward,
    by,
    more: {
      id: link.id,
      sourceIssueId: inward.id,
      destinationIssueId: outward.id,
      sourceProjectId: projectOf(site, inward).id,
      destinationProjectId: projectOf(site, outward).id,
      issueLinkType: { id: type, name: type, inward: words?.inward ?? type, outward: words?.outward ?? type },
    },
  });
  return link;
};
